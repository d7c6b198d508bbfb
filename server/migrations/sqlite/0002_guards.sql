-- The books are only ever added to.
CREATE TRIGGER ledger_entries_no_update BEFORE UPDATE ON ledger_entries BEGIN SELECT RAISE(ABORT, 'The ledger is append-only.'); END;
CREATE TRIGGER ledger_entries_no_delete BEFORE DELETE ON ledger_entries BEGIN SELECT RAISE(ABORT, 'The ledger is append-only.'); END;
CREATE TRIGGER ledger_transactions_no_update BEFORE UPDATE ON ledger_transactions BEGIN SELECT RAISE(ABORT, 'The ledger is append-only.'); END;
CREATE TRIGGER ledger_transactions_no_delete BEFORE DELETE ON ledger_transactions BEGIN SELECT RAISE(ABORT, 'The ledger is append-only.'); END;
CREATE TRIGGER order_history_no_update BEFORE UPDATE ON order_history BEGIN SELECT RAISE(ABORT, 'The history of an order is append-only.'); END;
CREATE TRIGGER order_history_no_delete BEFORE DELETE ON order_history BEGIN SELECT RAISE(ABORT, 'The history of an order is append-only.'); END;
CREATE TRIGGER tracking_events_no_update BEFORE UPDATE ON tracking_events BEGIN SELECT RAISE(ABORT, 'Scans are append-only.'); END;
CREATE TRIGGER tracking_events_no_delete BEFORE DELETE ON tracking_events BEGIN SELECT RAISE(ABORT, 'Scans are append-only.'); END;
-- Goods are never promised twice, whatever the code believes.
CREATE TRIGGER stock_stays_sane BEFORE UPDATE ON stock WHEN NEW.reserved < 0 OR NEW.reserved > NEW.on_hand BEGIN SELECT RAISE(ABORT, 'Stock would be promised twice.'); END;
-- What an account is for is fixed for ever (A2).
CREATE TRIGGER account_kind_is_fixed BEFORE UPDATE OF kind ON accounts WHEN NEW.kind <> OLD.kind BEGIN SELECT RAISE(ABORT, 'The kind of an account is fixed.'); END;
-- Nobody removes what staff did.
CREATE TRIGGER audit_no_update BEFORE UPDATE ON audit BEGIN SELECT RAISE(ABORT, 'The audit trail is append-only.'); END;
CREATE TRIGGER audit_no_delete BEFORE DELETE ON audit BEGIN SELECT RAISE(ABORT, 'The audit trail is append-only.'); END;
