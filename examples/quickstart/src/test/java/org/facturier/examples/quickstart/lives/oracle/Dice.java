package org.facturier.examples.quickstart.lives.oracle;

import java.util.List;

/**
 * One throw: what happens, to what, and how much of it. What it means depends on what stands then, so that every throw is
 * some event, and fewer or lower throws make a simpler life.
 *
 * @param what  which event, from 0
 * @param which  which document, payment or line, from 0
 * @param size  how much, thousandths
 * @param days  days that pass before
 */
public record Dice(int what, int which, int size, int days) {

    <T> T of(List<T> choices) {
        return choices.get(which % choices.size());
    }

    /** {@return a part of an amount: mostly some, often all} */
    long part(long whole) {
        return size % 3 == 0 ? whole : Math.max(1, whole * (size % 1000) / 1000);
    }

    boolean oneIn(int many) {
        return (size + which) % many == many - 1;
    }
}
