package org.facturier.core.payment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.facturier.core.document.InvoiceNumber;
import org.facturier.core.terms.BelgianReference;
import org.facturier.core.terms.CreditorReference;
import org.facturier.core.terms.SwissReference;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a payer wrote, and which of two invoices of 120.00 it means: F-2026-0003, which is due first, or F-2026-0007. */
class ReferenceTest {

    private static final OpenItem THIRD = Debts.invoice("F-2026-0003", "EUR 120.00", 30);
    private static final OpenItem SEVENTH = Debts.invoice("F-2026-0007", "EUR 120.00", 35);
    private static final OpenItems BOTH = OpenItems.of(List.of(THIRD, SEVENTH));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "F-2026-0007",
                "f-2026-0007",
                "F20260007",
                "F 2026 0007",
                "f 2026 0007",
                "F.2026.0007",
                "F/2026/0007",
                "F_2026_0007",
                "F-2026/0007",
                "(F-2026-0007)",
                "F\n-2026-\n0007",
                "F-2026\u20110007",
                "F-2026\u200B-0007",
                "  F-2026-0007.",
                "invoice F-2026-0007, thank you",
                "EREF+F-2026-0007",
                "client 4120; F-2026-0007",
                "F-2026-0007 of 10 January 2026, 120.00 EUR",
                "RF44 F202 6000 7",
                "RF44F20260007",
                "rf44f20260007",
                "RF 44 F2026 0007",
                "RF44-F-2026-0007",
                "ref: RF44 F20260007 merci",
                "\uFF26-\uFF12\uFF10\uFF12\uFF16-\uFF10\uFF10\uFF10\uFF17",
                "F-\u0662\u0660\u0662\u0666-\u0660\u0660\u0660\u0667",
                "\u0641\u0627\u062A\u0648\u0631\u0629 F-2026-0007 \u0634\u0643\u0631\u0627",
                "\u767A\u7968 F-2026-0007",
                "oplata za F-2026-0007 \u0434\u044F\u043A\u0443\u044E"
            })
    void a_whole_number_is_found_whatever_signs_and_words_stand_around_it(String text) {
        assertThat(links(text)).containsExactly("p > F-2026-0007 EUR 120.00");
    }

    @Test
    void what_the_creditor_reference_says_is_what_it_is_made_of() {
        assertThat(links(CreditorReference.of("F-2026-0007").text())).containsExactly("p > F-2026-0007 EUR 120.00");
        assertThat(links(CreditorReference.of("F-2026-0007").printed())).containsExactly("p > F-2026-0007 EUR 120.00");
    }

    @Test
    void a_number_at_the_end_of_140_signs_is_found() {
        String words = "thank you so much for the good work ".repeat(4).substring(0, 128);
        assertThat(words + " F-2026-0007").hasSize(140);
        assertThat(links(words + " F-2026-0007")).containsExactly("p > F-2026-0007 EUR 120.00");
        assertThat(links("F-2026-0007" + " " + words)).containsExactly("p > F-2026-0007 EUR 120.00");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-0007",
                "2026 0007",
                "20260007",
                "0007",
                "invoice 2026-0007",
                "invoice no. 0007 of January",
                "26-0007",
                "F-2025-0007",
                "XF-2026-0007",
                "\u0660\u0660\u0660\u0667"
            })
    void half_a_number_is_no_name_of_ours_and_all_stays_on_account(String text) {
        Proposal proposal = proposal(text);
        assertThat(proposal.links()).isEmpty();
        assertThat(proposal.remaining()).isEqualTo(Money.parse("EUR 120.00"));
        assertThat(codes(proposal)).containsExactly("PAY-NAME-03");
        assertThat(proposal.evidence()).hasOnlyElementsOfType(Evidence.HalfNamed.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "...",
                "thank you for the good work",
                "F-2026-00071",
                "F-2026-000",
                "F-2026-0008",
                "2026",
                "F-2026",
                "120.00 EUR",
                "\u0441\u043F\u0430\u0441\u0438\u0431\u043E"
            })
    void a_text_without_a_number_of_ours_is_a_remark_and_what_is_due_first_is_settled(String text) {
        Proposal proposal = proposal(text);
        assertThat(Debts.links(proposal)).containsExactly("p > F-2026-0003 EUR 120.00");
        assertThat(proposal.findings()).isEmpty();
        assertThat(proposal.evidence()).contains(new Evidence.Oldest(THIRD.dueOn()));
    }

    @Test
    void a_whole_number_counts_though_half_a_one_stands_beside_it() {
        assertThat(links("0003 and F-2026-0007")).containsExactly("p > F-2026-0007 EUR 120.00");
    }

    @Test
    void f_1_is_not_named_by_f_12_and_the_longest_wins() {
        OpenItems open =
                OpenItems.of(List.of(Debts.invoice("F-1", "EUR 120.00", 30), Debts.invoice("F-12", "EUR 120.00", 35)));
        assertThat(links("F-12", open)).containsExactly("p > F-12 EUR 120.00");
        assertThat(links("F12", open)).containsExactly("p > F-12 EUR 120.00");
        assertThat(links("F-1", open)).containsExactly("p > F-1 EUR 120.00");
        assertThat(links("F-123", open)).as("a remark").containsExactly("p > F-1 EUR 120.00");
        assertThat(links("F-1, 2 copies", open)).as("a comma stands between").containsExactly("p > F-1 EUR 120.00");
    }

    @Test
    void of_a_number_within_another_the_longer_is_meant_where_both_stand_at_one_place() {
        OpenItems open = OpenItems.of(
                List.of(Debts.invoice("2026-1", "EUR 120.00", 30), Debts.invoice("F-2026-1", "EUR 120.00", 35)));
        assertThat(links("F-2026-1", open)).containsExactly("p > F-2026-1 EUR 120.00");
        assertThat(links("2026-1", open)).containsExactly("p > 2026-1 EUR 120.00");
        assertThat(links("EUR 240.00", "2026-1, F-2026-1", open))
                .containsExactly("p > 2026-1 EUR 120.00", "p > F-2026-1 EUR 120.00");
    }

    @Test
    void of_numbers_that_differ_in_signs_alone_the_one_that_was_written_is_meant() {
        OpenItems open = OpenItems.of(
                List.of(Debts.invoice("F-1-2", "EUR 120.00", 30), Debts.invoice("F-12", "EUR 120.00", 35)));
        assertThat(links("f-12", open)).containsExactly("p > F-12 EUR 120.00");
        assertThat(links("F 1 2", open)).as("either: what is due first").containsExactly("p > F-1-2 EUR 120.00");
    }

    @Test
    void signs_that_stand_between_names_stand_within_one_only_where_it_has_them() {
        OpenItems numbers = OpenItems.of(List.of(
                Debts.invoice("1", "EUR 50.00", 30),
                Debts.invoice("2", "EUR 50.00", 31),
                Debts.invoice("12", "EUR 50.00", 29)));
        assertThat(links("EUR 120.00", "1, 2", numbers)).containsExactly("p > 1 EUR 50.00", "p > 2 EUR 50.00");
        assertThat(links("EUR 120.00", "1+2", numbers)).containsExactly("p > 1 EUR 50.00", "p > 2 EUR 50.00");
        OpenItems signs =
                OpenItems.of(List.of(Debts.invoice("1", "EUR 120.00", 30), Debts.invoice("A&B,2", "EUR 120.00", 31)));
        assertThat(links("A&B,2", signs)).containsExactly("p > A&B,2 EUR 120.00");
    }

    @Test
    void the_number_of_an_invoice_that_a_corrective_replaced_is_the_correctives() {
        OpenItem corrective = Debts.of("buyer", "F-2", 1, "EUR 96.00", 40)
                .reference(Reference.replaced(InvoiceNumber.of("F-1")))
                .build();
        OpenItems open = OpenItems.of(
                List.of(Debts.invoice("F-0", "EUR 10.00", 1), corrective),
                Map.of("buyer", List.of(Reference.number(InvoiceNumber.of("F-1")))));
        assertThat(links("EUR 120.00", "F-1", open)).containsExactly("p > F-2 EUR 96.00");
        assertThat(links("EUR 120.00", "RF98 F1", open)).containsExactly("p > F-2 EUR 96.00");
        assertThat(proposal("EUR 120.00", "F-1", open).evidence())
                .containsExactly(new Evidence.Named(Reference.replaced(InvoiceNumber.of("F-1")), "F-1"));
    }

    @Test
    void structured_references_and_numbers_of_orders_name_what_bears_them() {
        OpenItems open = OpenItems.of(List.of(
                Debts.invoice("F-1", "EUR 120.00", 1),
                Debts.of("buyer", "F-2", 1, "EUR 120.00", 30)
                        .reference(Reference.structured(BelgianReference.parse("+++090/9337/55493+++")))
                        .build(),
                Debts.of("buyer", "F-3", 1, "EUR 120.00", 30)
                        .reference(Reference.structured(SwissReference.parse("21 00000 00003 13947 14300 09017")))
                        .build(),
                Debts.of("buyer", "F-4", 1, "EUR 120.00", 30)
                        .reference(Reference.agreed("PO 4711"))
                        .build(),
                Debts.of("buyer", "F-5", 1, "EUR 120.00", 30)
                        .reference(Reference.structured(CreditorReference.of("4711 B")))
                        .build()));
        assertThat(links("+++090/9337/55493+++", open)).containsExactly("p > F-2 EUR 120.00");
        assertThat(links("210000000003139471430009017", open)).containsExactly("p > F-3 EUR 120.00");
        assertThat(links("your order po-4711", open)).containsExactly("p > F-4 EUR 120.00");
        assertThat(links(CreditorReference.of("4711 B").printed(), open)).containsExactly("p > F-5 EUR 120.00");
    }

    @Test
    void the_number_of_an_order_is_a_name_for_its_own_partner_alone() {
        OpenItems open = OpenItems.of(List.of(
                Debts.invoice("F-1", "EUR 120.00", 1),
                Debts.of("other", "F-2", 1, "EUR 120.00", 30)
                        .reference(Reference.agreed("2026"))
                        .build()));
        assertThat(links("January 2026", open)).containsExactly("p > F-1 EUR 120.00");
        OpenItems own = open.knowing("buyer", List.of(Reference.agreed("2026")));
        assertThat(links("January 2026", own))
                .as("an order of which nothing is open")
                .isEmpty();
        assertThat(codes(proposal("EUR 120.00", "January 2026", own))).containsExactly("PAY-NAME-01");
    }

    @Test
    void a_part_of_the_number_of_an_order_is_a_remark() {
        OpenItems open = OpenItems.of(List.of(Debts.of("buyer", "F-1", 1, "EUR 120.00", 1)
                .reference(Reference.agreed("PO 4711"))
                .build()));
        assertThat(links("4711", open)).containsExactly("p > F-1 EUR 120.00");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "RF45 F20260007",
                "RF45F20260007",
                "RF44 F20260003",
                "RF18 5390 0754 7034",
                "ref RF18 5390 0754 7034 thank you",
                "RF19 5390 0754 7034",
                "+++090/9337/55493+++",
                "21 00000 00003 13947 14300 09017"
            })
    void a_structured_reference_that_nothing_bears_or_is_mistyped_keeps_all_on_account(String text) {
        Proposal proposal = proposal(text);
        assertThat(proposal.links()).isEmpty();
        assertThat(codes(proposal)).containsExactly("PAY-NAME-04");
    }

    @Test
    void the_half_of_a_number_holds_the_last_group_of_its_digits_wherever_that_stands() {
        OpenItems open = OpenItems.of(List.of(
                Debts.invoice("A-1", "EUR 120.00", 1),
                Debts.invoice("2026-0815-B", "EUR 120.00", 30),
                Debts.invoice("0042/2025", "EUR 120.00", 30),
                Debts.invoice("NODIGIT", "EUR 120.00", 30)));
        assertThat(links("0815", open)).isEmpty();
        assertThat(links("0815-B", open)).isEmpty();
        assertThat(links("2026-0815", open)).isEmpty();
        assertThat(links("2025", open)).as("the last group of 0042/2025").isEmpty();
        assertThat(links("1", open)).isEmpty();
        assertThat(links("0815-C", open)).as("0815 alone is half a number").isEmpty();
        assertThat(links("2026", open)).containsExactly("p > A-1 EUR 120.00");
        assertThat(links("0042", open)).containsExactly("p > A-1 EUR 120.00");
        assertThat(links("815", open)).containsExactly("p > A-1 EUR 120.00");
        assertThat(links("NO DIGIT", open)).containsExactly("p > NODIGIT EUR 120.00");
        assertThat(links("DIGIT", open)).containsExactly("p > A-1 EUR 120.00");
    }

    @Test
    void letters_and_digits_are_those_of_every_script_in_one_form() {
        assertThat(Reference.agreed("AZ-az/09").bare()).isEqualTo("AZAZ09");
        assertThat(Reference.agreed("@[`{/:").bare()).isEmpty();
        assertThat(Reference.agreed("Stra\u00DFe 7").bare()).isEqualTo("STRASSE7");
        assertThat(Reference.agreed("E\u0301-\u0667").bare()).isEqualTo("\u00C97");
        assertThat(Reference.agreed("\u1E31\u0331 \u2167").bare()).isEqualTo("\u1E34\u0301VIII");
        assertThat(Reference.agreed("\u0928\u093F 7").bare()).isEqualTo("\u0928\u093F7");
        assertThat(Reference.agreed("\uD801\uDC28 7").bare()).isEqualTo("\uD801\uDC007");
        OpenItems open = OpenItems.of(
                List.of(Debts.invoice("F-1", "EUR 120.00", 1), Debts.invoice("\u00C9t\u00E9-2026-8", "EUR 120.00", 2)));
        assertThat(links("e\u0301te\u0301 2026 8", open)).containsExactly("p > \u00C9t\u00E9-2026-8 EUR 120.00");
        assertThat(links("2026-8", open)).isEmpty();
    }

    @Test
    void half_a_number_is_one_also_of_what_is_settled_or_anothers() {
        OpenItems open = OpenItems.of(
                List.of(
                        THIRD,
                        Debts.of("other", "G-2026-0009", 1, "EUR 120.00", 1).build()),
                Map.of("buyer", List.of(Reference.number(InvoiceNumber.of("F-2026-0001")))));
        assertThat(links("2026-0001", open)).isEmpty();
        assertThat(links("2026-0009", open)).isEmpty();
        assertThat(links("2026-0002", open)).containsExactly("p > F-2026-0003 EUR 120.00");
    }

    private static List<String> codes(Proposal proposal) {
        return proposal.findings().stream()
                .map(finding -> finding.code().toString())
                .toList();
    }

    private static List<String> links(String text) {
        return links(text, BOTH);
    }

    private static List<String> links(String text, OpenItems open) {
        return links("EUR 120.00", text, open);
    }

    private static List<String> links(String amount, String text, OpenItems open) {
        return Debts.links(proposal(amount, text, open));
    }

    private static Proposal proposal(String text) {
        return proposal("EUR 120.00", text, BOTH);
    }

    private static Proposal proposal(String amount, String text, OpenItems open) {
        List<Proposal> proposals = Matchers.byReferenceThenAge().propose(Debts.payment("p", amount, text), open);
        assertThat(proposals).hasSize(1);
        return proposals.get(0);
    }
}
