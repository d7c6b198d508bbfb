-- The index of words of server/src/search/words-table.ts. Words come folded from the server, so the tokenizer only parts them.
CREATE VIRTUAL TABLE listing_words USING fts5(title, words, content = '', contentless_delete = 1, prefix = '2 3', tokenize = 'unicode61 remove_diacritics 0');
