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
import org.facturier.rendering.wording.Printable;
import org.facturier.rendering.wording.Wording;

/** Names the places of a document in words; a place that nobody knows is named by its path. */
final class PlaceWords {

    private static final String LINES = "lines.";
    private static final String PARTS = "allowancesAndCharges.";
    private static final String GROUPS = "totals.taxes.";

    private final ExplainedDocument document;
    private final Wording wording;
    private final TaxNames taxes;
    private final List<TaxTreatment> treatmentsOfLines;

    PlaceWords(ExplainedDocument document, Wording wording) {
        this.document = document;
        this.wording = wording;
        this.taxes = TaxNames.of(document.calculated(), wording);
        this.treatmentsOfLines = List.copyOf(new LinkedHashSet<>(document.calculated().lines().stream()
                .map(InvoiceLine::treatment)
                .toList()));
    }

    /** {@return what stands there, within a sentence} */
    String words(Place place) {
        Path path = Path.of(place.toString());
        return Stream.of(
                        group(path),
                        levy(path),
                        line(path),
                        part(path),
                        instalment(path),
                        new BasisWords(document, wording, taxes).words(path),
                        other(path))
                .flatMap(Optional::stream)
                .findFirst()
                .orElseGet(() -> Printable.line(place.toString()));
    }

    /** {@return the same as a title: a line with its description} */
    String title(Place place) {
        Path path = Path.of(place.toString());
        String title = wording.sentence(words(place));
        return List.of("lines.net", "lines.gross").contains(path.name())
                ? line(path.index(0))
                        .map(line -> wording.text(
                                "at.described",
                                title,
                                Printable.line(line.item().description())))
                        .orElse(title)
                : title;
    }

    Optional<InvoiceLine> line(int index) {
        return at(document.calculated().lines(), index);
    }

    private Optional<String> line(Path path) {
        String figure = path.after(LINES);
        Optional<InvoiceLine> line = line(path.index(0));
        if (figure.equals("under")) {
            return at(treatmentsOfLines, path.index(0)).map(own -> wording.text("at.lines.under", taxes.name(own)));
        }
        if (line.isEmpty() || figure.isEmpty()) {
            return Optional.empty();
        }
        String number = Integer.toString(line.get().number());
        return figure.equals("allowancesAndCharges")
                ? at(line.get().item().allowancesAndCharges(), path.index(1))
                        .map(part -> wording.text("at.line." + kind(part), number, reason(part)))
                : label("at.line." + figure + beside(line.get(), figure), number, Integer.toString(path.index(1) + 1));
    }

    /** Where prices include tax, a line has two amounts. */
    private static String beside(InvoiceLine line, String figure) {
        return figure.equals("net") && line.gross().isPresent() ? ".beside.gross" : "";
    }

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

    private String part(StatedAllowanceCharge part) {
        AllowanceCharge agreed = part.allowanceCharge();
        return wording.text("at.part." + kind(agreed), reason(agreed));
    }

    /** {@return the rate, where what was agreed touches several} */
    private String share(StatedAllowanceCharge part) {
        boolean whole = document.calculated().allowancesAndCharges().stream()
                .filter(other -> other.number() == part.number())
                .allMatch(other -> other.equals(part));
        return whole ? "" : wording.text("at.part.share", taxes.name(part.treatment()));
    }

    private Optional<String> group(Path path) {
        String figure = path.after(GROUPS);
        return figure.isEmpty()
                ? Optional.empty()
                : at(document.calculated().totals().taxes(), path.index(0))
                        .flatMap(group ->
                                label("at.group." + figure, taxes.name(group.treatment()), accounting(), basis(path)));
    }

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

    private Optional<String> instalment(Path path) {
        String figure = path.after("schedule.instalments.");
        return figure.isEmpty()
                ? Optional.empty()
                : document.schedule()
                        .flatMap(schedule -> at(schedule.instalments(), path.index(0)))
                        .flatMap(instalment -> label(
                                "at.instalment." + figure,
                                Integer.toString(path.index(0) + 1),
                                wording.shortDay(instalment.dueOn())));
    }

    private String credit() {
        return document.header().type().isCredit() ? ".credit" : "";
    }

    private Optional<String> other(Path path) {
        return path.name().startsWith("header.accountingRate")
                ? document.header()
                        .accountingRate()
                        .map(rate -> wording.text(
                                "at.exchange", wording.shortDay(rate.publishedOn()), Printable.line(rate.source())))
                : label("at." + path.name() + (path.name().equals("totals.payable") ? credit() : ""), accounting());
    }

    private String accounting() {
        return document.calculated()
                .totals()
                .taxInAccountingCurrency()
                .map(total -> total.getCurrencyUnit().getCode())
                .orElse("");
    }

    private Optional<String> label(String key, String... values) {
        return wording.textOr(key, "").isEmpty() ? Optional.empty() : Optional.of(wording.text(key, values));
    }

    private static String kind(AllowanceCharge part) {
        return part instanceof AllowanceCharge.Allowance ? "allowance" : "charge";
    }

    private static String reason(AllowanceCharge part) {
        return Printable.line(part.reason());
    }

    private static <T> Optional<T> at(List<T> list, int index) {
        return index >= 0 && index < list.size() ? Optional.of(list.get(index)) : Optional.empty();
    }
}
