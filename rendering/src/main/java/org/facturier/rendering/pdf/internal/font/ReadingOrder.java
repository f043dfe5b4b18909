package org.facturier.rendering.pdf.internal.font;

import java.text.Bidi;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * The order in which the characters of a paragraph stand on its lines, from left to right. The paragraph runs as its first
 * letter does.
 *
 * @source Unicode Standard Annex 9, rules P2, P3, L2 and L4
 */
abstract class ReadingOrder {

    // brackets that open on one side and close on the other, in pairs
    private static final String MIRRORED = "()[]{}<>\u00AB\u00BB\u2039\u203A\u2264\u2265\u27E8\u27E9\u2208\u220B";

    /** Below it no letter runs from right to left: most documents are never asked more. */
    private static final int FIRST_RIGHT_TO_LEFT = 0x0590;

    private ReadingOrder() {}

    /** {@return the order of a paragraph, which is that of its characters where none runs from right to left} */
    static ReadingOrder of(String paragraph) {
        return turns(paragraph) ? new Mixed(paragraph) : new LeftToRight(paragraph);
    }

    /** {@return whether some characters of a paragraph stand in another order than they are read} */
    private static boolean turns(String paragraph) {
        for (int at = 0; at < paragraph.length(); at++) {
            if (paragraph.charAt(at) >= FIRST_RIGHT_TO_LEFT) {
                return Bidi.requiresBidi(paragraph.toCharArray(), at, paragraph.length());
            }
        }
        return false;
    }

    /**
     * {@return the characters from one place of the paragraph to another as they stand on a line}
     *
     * @param from  the first character, counted from 0
     * @param until  the character after the last one
     */
    abstract String line(int from, int until);

    /** A paragraph that stands as it is read. */
    private static final class LeftToRight extends ReadingOrder {

        private final String paragraph;

        LeftToRight(String paragraph) {
            this.paragraph = paragraph;
        }

        @Override
        String line(int from, int until) {
            return paragraph.substring(from, until);
        }
    }

    /**
     * A paragraph with letters of both directions: runs of one direction each, which are put in order and turned one by one.
     */
    private static final class Mixed extends ReadingOrder {

        private final String paragraph;
        private final Bidi levels;

        Mixed(String paragraph) {
            this.paragraph = paragraph;
            this.levels = new Bidi(paragraph, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT);
        }

        @Override
        String line(int from, int until) {
            if (from == until) {
                return "";
            }
            Bidi line = levels.createLineBidi(from, until);
            String[] runs = new String[line.getRunCount()];
            byte[] runLevels = new byte[runs.length];
            for (int run = 0; run < runs.length; run++) {
                String text = paragraph.substring(from + line.getRunStart(run), from + line.getRunLimit(run));
                runLevels[run] = (byte) line.getRunLevel(run);
                runs[run] = runLevels[run] % 2 == 0 ? text : reversed(text);
            }
            Bidi.reorderVisually(runLevels, 0, runs, 0, runs.length);
            return String.join("", runs);
        }

        /**
         * {@return a run from its last letter to its first; marks stay upon their letters, and brackets open to the other side}
         */
        private static String reversed(String run) {
            List<String> letters = new ArrayList<>();
            for (int at = 0; at < run.length(); at = next(run, at)) {
                letters.add(mirrored(run.substring(at, next(run, at))));
            }
            Collections.reverse(letters);
            return String.join("", letters);
        }

        /** {@return the end of a letter with the marks upon it} */
        private static int next(String run, int at) {
            int end = run.offsetByCodePoints(at, 1);
            while (end < run.length() && Character.getType(run.codePointAt(end)) == Character.NON_SPACING_MARK) {
                end = run.offsetByCodePoints(end, 1);
            }
            return end;
        }

        /** {@return the companion of a bracket, which stands beside it in the list of pairs; other letters as they are} */
        private static String mirrored(String letter) {
            int at = MIRRORED.indexOf(letter);
            return at < 0 || letter.length() != 1 ? letter : MIRRORED.substring(at ^ 1, (at ^ 1) + 1);
        }
    }
}
