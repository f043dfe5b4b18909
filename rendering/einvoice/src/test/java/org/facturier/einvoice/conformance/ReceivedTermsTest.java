package org.facturier.einvoice.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.facturier.core.document.Invoice;
import org.facturier.core.finding.Finding;
import org.facturier.core.finding.Outcome;
import org.facturier.einvoice.mapping.Mapping;
import org.facturier.einvoice.mapping.MappingContext;
import org.facturier.einvoice.mapping.MappingRule;
import org.facturier.einvoice.model.Address;
import org.facturier.einvoice.model.ElectronicInvoice;
import org.facturier.einvoice.model.Shape;
import org.facturier.einvoice.model.Slot;
import org.facturier.einvoice.model.Term;
import org.facturier.einvoice.profile.Profile;
import org.facturier.einvoice.receiving.DocumentNames;
import org.facturier.einvoice.receiving.Reception;
import org.facturier.einvoice.receiving.Tolerance;
import org.facturier.einvoice.rules.Mode;
import org.facturier.einvoice.rules.RuleBook;
import org.facturier.einvoice.syntax.Attachments;
import org.facturier.einvoice.syntax.ReadingLimits;
import org.facturier.einvoice.syntax.Syntax;
import org.junit.jupiter.api.Test;

/** What an invoice states is in the document that is made of it, or is named with its term: nothing goes without a word. */
class ReceivedTermsTest {

    private static final Mapping BACK =
            Mapping.of(MappingContext.of(Profile.EN16931)).allowing(MappingRule.values());

    /** A value of the hub, its place without the numbers of lines, and its whole place. */
    private record Leaf(String way, Object value, String place) {}

    @Test
    void what_the_document_does_not_say_is_named_by_its_term() throws IOException {
        int made = 0;
        int tries = Integer.getInteger("jqwik.tries", 200) / 5;
        for (long seed = 0; seed < tries; seed++) {
            boolean credit = seed % 4 == 0;
            ElectronicInvoice hub = new ValidHubs(seed, credit).invoice().with(Term.bt(5), "EUR");
            Outcome<Invoice> document = document(hub, credit);
            if (document.value().isPresent()) {
                made++;
                assertThat(unsaid(hub, document)).as("seed " + seed).isEmpty();
            }
        }
        assertThat(made).isGreaterThan(tries / 2);
    }

    private static Outcome<Invoice> document(ElectronicInvoice hub, boolean credit) throws IOException {
        Syntax syntax = credit ? Syntax.UBL_CREDIT_NOTE : Syntax.UBL_INVOICE;
        byte[] bytes = Judged.write(syntax, hub, Attachments.none()).orElseThrow();
        LocalDate later = hub.issueDate().orElseThrow().plusDays(30);
        return Reception.by(Mode.OFFICIAL, RuleBook.none())
                .receive(new ByteArrayInputStream(bytes), ReadingLimits.standard())
                .orThrow()
                .accept(Tolerance.ZERO)
                .orThrow()
                .document(new DocumentNames("S", "seller", "buyer", Locale.FRENCH, later));
    }

    /** {@return places of the hub whose value is neither in the document nor beneath a finding that names a term} */
    private static List<String> unsaid(ElectronicInvoice hub, Outcome<Invoice> document) {
        Set<List<Object>> said = new HashSet<>();
        leaves(BACK.map(document.orThrow()).invoice()).forEach(leaf -> said.add(List.of(leaf.way(), leaf.value())));
        List<String> named = document.findings().stream()
                .filter(finding -> finding.message().startsWith("B"))
                .map(Finding::path)
                .toList();
        boolean dueInWords = document.orThrow().type().isCredit();
        return leaves(hub)
                .filter(leaf -> !leaf.way().startsWith("process."))
                .filter(leaf -> !(dueInWords && leaf.way().equals("dueDate")))
                .filter(leaf -> !isOne(leaf, hub))
                .filter(leaf -> !said.contains(List.of(leaf.way(), leaf.value())))
                .map(Leaf::place)
                .filter(place -> named.stream().noneMatch(place::startsWith))
                .toList();
    }

    /** A price of one unit is a price: quantity and unit of it are said by the line. */
    private static boolean isOne(Leaf leaf, ElectronicInvoice hub) {
        return leaf.way().startsWith("lines.price.base")
                && hub.lines().stream()
                        .flatMap(line -> line.price().orElseThrow().baseQuantity().stream())
                        .anyMatch(many -> many.compareTo(BigDecimal.ONE) == 0);
    }

    private static Stream<Leaf> leaves(ElectronicInvoice hub) {
        List<Leaf> found = new ArrayList<>();
        collect(hub, "", "", found);
        return found.stream();
    }

    private static void collect(Record group, String way, String place, List<Leaf> found) {
        if (group instanceof Address address) {
            List<String> lines = Stream.of(address.line1(), address.line2(), address.line3())
                    .flatMap(Optional::stream)
                    .toList();
            found.add(new Leaf(way + "lines", lines, place + "lines"));
        }
        Shape<?> shape = Shape.of(group);
        for (Slot slot : shape.slots()) {
            if (group instanceof Address && slot.name().startsWith("line")) {
                continue;
            }
            Object held = shape.get(group, slot.index());
            List<?> values = held instanceof List<?> all
                    ? all
                    : ((Optional<?>) held).stream().toList();
            for (int i = 0; i < values.size(); i++) {
                String here = place + slot.name() + (slot.isMany() ? "[" + i + "]" : "");
                if (slot.isGroup()) {
                    collect((Record) values.get(i), way + slot.name() + ".", here + ".", found);
                } else {
                    found.add(new Leaf(way + slot.name(), plain(values.get(i)), here));
                }
            }
        }
    }

    private static Object plain(Object value) {
        return value instanceof BigDecimal number ? number.stripTrailingZeros() : value;
    }
}
