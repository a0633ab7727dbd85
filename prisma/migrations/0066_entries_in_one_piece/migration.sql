-- Most entries are of some 4,000 bytes: from 2,000 on the words and the text of each would be compressed and kept in
-- another place, which costs more on every publication than it spares on disk. Existing entries follow when written again.
ALTER TABLE "SearchEntry" SET (toast_tuple_target = 4096);
