package org.facturier.rendering.sheet;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.facturier.core.document.AllowanceCharge;
import org.facturier.core.document.InvoiceLine;
import org.facturier.core.document.StatedAllowanceCharge;
import org.facturier.core.explanation.Place;
import org.facturier.core.tax.TaxTreatment;
import org.facturier.rendering.wording.DocumentLabels;
import org.facturier.rendering.wording.Printable;

/**
 * Names the places of a document in words; a place that nobody knows is named by its path.
 *
 * <p>A place is what a derivation says of its figure, such as {@code calculated.totals.taxes[0].tax}. The words are labels that
 * begin with {@code at.}: a host that has figures of its own names them there.
 */
final class PlaceWords {

    /** How the places of lines, of allowances and charges on the document, and of groups of the VAT breakdown begin. */
    private static final String LINES = "lines.";

    private static final String PARTS = "allowancesAndCharges.";
    private static final String GROUPS = "totals.taxes.";

    private final ExplainedDocument document;
    private final DocumentLabels labels;
    private final TaxNames taxes;
    /** The treatments in the order of their first lines, as figures of all lines under one of them count them. */
    private final List<TaxTreatment> treatmentsOfLines;

    PlaceWords(ExplainedDocument document, DocumentLabels labels) {
        this.document = document;
        this.labels = labels;
        this.taxes = TaxNames.of(document.calculated(), labels);
        this.treatmentsOfLines = List.copyOf(new LinkedHashSet<>(document.calculated().lines().stream()
                .map(InvoiceLine::treatment)
                .toList()));
    }

    /** {@return what stands there, within a sentence: beginning in small letters, without a full stop} */
    String words(Place place) {
        Path path = Path.of(place.toString());
        return Stream.of(
                        group(path),
                        levy(path),
                        line(path),
                        part(path),
                        instalment(path),
                        new BasisWords(document, labels, taxes).words(path),
                        other(path))
                .flatMap(Optional::stream)
                .findFirst()
                .orElseGet(() -> Printable.line(place.toString()));
    }

    /** {@return the same as a title: beginning with a capital, and a line with its description} */
    String title(Place place) {
        Path path = Path.of(place.toString());
        String title = labels.sentence(words(place));
        return List.of("lines.net", "lines.gross").contains(path.name())
                ? line(path.index(0))
                        .map(line -> labels.text(
                                "at.described",
                                title,
                                Printable.line(line.item().description())))
                        .orElse(title)
                : title;
    }

    /**
     * {@return a line of the document; empty where there is none such}
     *
     * @param index  from 0, as in a path
     */
    Optional<InvoiceLine> line(int index) {
        return at(document.calculated().lines(), index);
    }

    /** {@return a figure of a line, by the number that the document prints; of its allowances by their reasons} */
    private Optional<String> line(Path path) {
        String figure = path.after(LINES);
        Optional<InvoiceLine> line = line(path.index(0));
        if (figure.equals("under")) {
            return at(treatmentsOfLines, path.index(0)).map(own -> labels.text("at.lines.under", taxes.name(own)));
        }
        if (line.isEmpty() || figure.isEmpty()) {
            return Optional.empty();
        }
        String number = Integer.toString(line.get().number());
        return figure.equals("allowancesAndCharges")
                ? at(line.get().item().allowancesAndCharges(), path.index(1))
                        .map(part -> labels.text("at.line." + kind(part), number, reason(part)))
                : label("at.line." + figure + beside(line.get(), figure), number, Integer.toString(path.index(1) + 1));
    }

    /** {@return what tells the amount without tax from that with tax: where prices include tax, a line has two amounts} */
    private static String beside(InvoiceLine line, String figure) {
        return figure.equals("net") && line.gross().isPresent() ? ".beside.gross" : "";
    }

    /** {@return a figure of an allowance or charge on the document, or of what is left of it} */
    private Optional<String> part(Path path) {
        String figure = path.after(PARTS);
        return figure.isEmpty()
                ? Optional.empty()
                : at(document.calculated().allowancesAndCharges(), path.index(0))
                        .flatMap(part -> label(
                                "at.part." + figure,
                                part(part) + share(part),
                                Integer.toString(part.number()),
                                part(part)));
    }

    /** {@return such as {@code discount “loyalty”}} */
    private String part(StatedAllowanceCharge part) {
        AllowanceCharge agreed = part.allowanceCharge();
        return labels.text("at.part." + kind(agreed), reason(agreed));
    }

    /** {@return the rate, where what was agreed touches several} */
    private String share(StatedAllowanceCharge part) {
        boolean whole = document.calculated().allowancesAndCharges().stream()
                .filter(other -> other.number() == part.number())
                .allMatch(other -> other.equals(part));
        return whole ? "" : labels.text("at.part.share", taxes.name(part.treatment()));
    }

    /** {@return a figure of a group of the VAT breakdown, by the name of its treatment} */
    private Optional<String> group(Path path) {
        String figure = path.after(GROUPS);
        return figure.isEmpty()
                ? Optional.empty()
                : at(document.calculated().totals().taxes(), path.index(0))
                        .flatMap(group ->
                                label("at.group." + figure, taxes.name(group.treatment()), accounting(), basis(path)));
    }

    /** {@return a figure of a levy beside VAT, by its name} */
    private Optional<String> levy(Path path) {
        String figure = path.after("totals.levies.");
        return figure.isEmpty()
                ? Optional.empty()
                : at(document.calculated().totals().levies(), path.index(0))
                        .flatMap(levied -> label(
                                "at.levy." + figure,
                                Printable.line(levied.levy().name()),
                                basis(path)));
    }

    /** {@return the number of the document, where a figure is of what starts from one of several} */
    private String basis(Path path) {
        return at(document.bases(), path.index(1))
                .map(basis -> Printable.line(basis.document().number().text()))
                .orElse("");
    }

    /** {@return a figure of an instalment, by its number and its day} */
    private Optional<String> instalment(Path path) {
        String figure = path.after("schedule.instalments.");
        return figure.isEmpty()
                ? Optional.empty()
                : document.schedule()
                        .flatMap(schedule -> at(schedule.instalments(), path.index(0)))
                        .flatMap(instalment -> label(
                                "at.instalment." + figure,
                                Integer.toString(path.index(0) + 1),
                                labels.shortDay(instalment.dueOn())));
    }

    /** {@return what is added to a key where a credit note has a label of its own} */
    private String credit() {
        return document.header().type().isCredit() ? ".credit" : "";
    }

    /** {@return a total, the rate of exchange, or whatever has a label by its path} */
    private Optional<String> other(Path path) {
        return path.name().startsWith("header.accountingRate")
                ? document.header()
                        .accountingRate()
                        .map(rate -> labels.text(
                                "at.exchange", labels.shortDay(rate.publishedOn()), Printable.line(rate.source())))
                : label("at." + path.name() + (path.name().equals("totals.payable") ? credit() : ""), accounting());
    }

    /** {@return the code of the accounting currency; blank where there is none} */
    private String accounting() {
        return document.calculated()
                .totals()
                .taxInAccountingCurrency()
                .map(total -> total.getCurrencyUnit().getCode())
                .orElse("");
    }

    /** {@return a label with its values, empty if no language and no host has one such} */
    private Optional<String> label(String key, String... values) {
        return labels.textOr(key, "").isEmpty() ? Optional.empty() : Optional.of(labels.text(key, values));
    }

    private static String kind(AllowanceCharge part) {
        return part instanceof AllowanceCharge.Allowance ? "allowance" : "charge";
    }

    private static String reason(AllowanceCharge part) {
        return Printable.line(part.reason());
    }

    /** {@return the element at an index; empty where the list has none, as a derivation of another document would ask for} */
    private static <T> Optional<T> at(List<T> list, int index) {
        return index >= 0 && index < list.size() ? Optional.of(list.get(index)) : Optional.empty();
    }
}
