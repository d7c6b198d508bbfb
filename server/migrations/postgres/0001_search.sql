-- The index of words of server/src/search/words-table.ts. Words come folded from the server, so no dictionary touches them.
CREATE TABLE listing_words (rowid bigint PRIMARY KEY, title text NOT NULL, words text NOT NULL);
CREATE INDEX listing_words_anywhere ON listing_words USING gin (array_to_tsvector(string_to_array(words, ' ')));
