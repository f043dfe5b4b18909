package org.facturier.examples.einvoice;

import java.util.List;

/**
 * An invoice as a person reads it, whatever it is printed on: blocks from top to bottom. Every term that is stated is in it.
 *
 * @param title  the first line
 * @param blocks  what follows
 */
record Sheet(String title, List<Block> blocks) {

    Sheet {
        blocks = List.copyOf(blocks);
    }

    /** One part of a sheet, under a heading. */
    sealed interface Block {

        /** {@return the heading} */
        String heading();
    }

    /** A label and what stands beside it. */
    record Fact(String label, String value) {}

    /** Labels with their values. */
    record Facts(String heading, List<Fact> facts) implements Block {

        public Facts {
            facts = List.copyOf(facts);
        }
    }

    /** Columns, the first of them to the left and the others to the right where they hold figures. */
    record Table(String heading, List<String> columns, List<List<String>> rows, int firstFigure) implements Block {

        public Table {
            columns = List.copyOf(columns);
            rows = rows.stream().map(List::copyOf).toList();
        }

        /** {@return whether a column holds figures} */
        boolean isFigure(int column) {
            return column >= firstFigure;
        }
    }
}
