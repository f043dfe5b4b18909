package org.facturier.rendering.pdf.font;

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

    private static final int FIRST_RIGHT_TO_LEFT = 0x0590;

    private ReadingOrder() {}

    static ReadingOrder of(String paragraph) {
        return turns(paragraph) ? new Mixed(paragraph) : new LeftToRight(paragraph);
    }

    private static boolean turns(String paragraph) {
        for (int at = 0; at < paragraph.length(); at++) {
            if (paragraph.charAt(at) >= FIRST_RIGHT_TO_LEFT) {
                return Bidi.requiresBidi(paragraph.toCharArray(), at, paragraph.length());
            }
        }
        return false;
    }

    /** {@return the characters from one place of the paragraph to another as they stand on a line} */
    abstract String line(int from, int until);

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

        private static String mirrored(String letter) {
            int at = MIRRORED.indexOf(letter);
            return at < 0 || letter.length() != 1 ? letter : MIRRORED.substring(at ^ 1, (at ^ 1) + 1);
        }
    }
}
