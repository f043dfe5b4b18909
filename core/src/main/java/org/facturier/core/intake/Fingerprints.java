package org.facturier.core.intake;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * Hashes of records in an open table: an identifier stands at its hash or in the next free places. Both arrays have one length,
 * a power of two, and at most two thirds of it are taken.
 */
final class Fingerprints implements SeenRecords {

    private static final int FIRST_SIZE = 1 << 10;

    private final MessageDigest digest;
    private long[] ids = new long[FIRST_SIZE];
    private long[] contents = new long[FIRST_SIZE];
    private int count;

    Fingerprints() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }

    /** What contradicts is not kept: the first stays the one to compare with. */
    @Override
    public Sight see(String id, String text) {
        long key = hash(id);
        long value = hash(text);
        int place = place(ids, key);
        if (ids[place] == key) {
            return contents[place] == value ? Sight.REPEATED : Sight.CONTRADICTED;
        }
        ids[place] = key;
        contents[place] = value;
        growIfCrowded();
        return Sight.FIRST;
    }

    /** A table that is nearly full is searched long; it is made twice as large first. */
    private void growIfCrowded() {
        count++;
        if (count > ids.length / 3 * 2) {
            grow();
        }
    }

    private void grow() {
        long[] moreIds = new long[ids.length * 2];
        long[] moreContents = new long[ids.length * 2];
        for (int i = 0; i < ids.length; i++) {
            if (ids[i] != 0) {
                int place = place(moreIds, ids[i]);
                moreIds[place] = ids[i];
                moreContents[place] = contents[i];
            }
        }
        ids = moreIds;
        contents = moreContents;
    }

    /** {@return where a key stands, or the free place for it} */
    private static int place(long[] table, long key) {
        int place = (int) (key & (table.length - 1));
        while (table[place] != 0 && table[place] != key) {
            place = (place + 1) & (table.length - 1);
        }
        return place;
    }

    /** {@return the first eight bytes of SHA-256; never zero, which marks a free place} */
    private long hash(String text) {
        long hash = ByteBuffer.wrap(digest.digest(text.getBytes(StandardCharsets.UTF_8)))
                .getLong();
        return hash == 0 ? 1 : hash;
    }
}
