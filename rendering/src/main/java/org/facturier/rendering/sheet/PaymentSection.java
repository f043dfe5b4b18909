package org.facturier.rendering.sheet;

import java.util.List;

/**
 * How and when to pay.
 *
 * @param heading  of the section
 * @param demand  by when to pay what, blank where nothing is to be paid at one date
 * @param ways  ways to pay, the preferred one first
 * @param remarks  on late payment, a sentence each, where no legal notice says it
 */
public record PaymentSection(String heading, String demand, List<Way> ways, List<String> remarks) {

    public PaymentSection {
        ways = List.copyOf(ways);
        remarks = List.copyOf(remarks);
    }

    /**
     * A way to pay.
     *
     * @param name  such as {@code Bank transfer}
     * @param facts  such as the account; a label may be blank
     */
    public record Way(String name, List<Fact> facts) {
        public Way {
            facts = List.copyOf(facts);
        }
    }
}
