package org.facturier.rendering.sheet;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import org.facturier.core.document.AllowanceCharge;
import org.facturier.core.document.InvoiceLine;
import org.facturier.core.document.StatedAllowanceCharge;
import org.facturier.core.explanation.DocumentFigure;
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

    /** Before the name of a figure, a key of its words. */
    private static final String KEY = "at.";

    /** After it, the key of the words of a place that is of one of several bases, or of something that a basis has. */
    private static final String OF_BASIS = ".of";

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
        return known(place).orElseGet(() -> Printable.line(place.toString()));
    }

    /** {@return the same as a title: beginning with a capital, and a line with its description} */
    String title(Place place) {
        String title = labels.sentence(words(place));
        return isLine(place.figure())
                ? line(place.index())
                        .map(line -> labels.text(
                                "at.described",
                                title,
                                Printable.line(line.item().description())))
                        .orElse(title)
                : title;
    }

    /** {@return whether it is the amount of a line} */
    static boolean isLine(DocumentFigure figure) {
        return figure == DocumentFigure.LINE_NET || figure == DocumentFigure.LINE_GROSS;
    }

    Optional<InvoiceLine> line(int index) {
        return at(document.calculated().lines(), index);
    }

    /** {@return the words of a figure; empty where the document has no such line, group or other member of a list} */
    private Optional<String> known(Place place) {
        String key = key(place);
        return switch (place.figure().subject()) {
            case LINE -> line(place.index()).flatMap(line -> ofLine(place, key, line));
            case LINES -> ofLines(place, key);
            case ALLOWANCE_CHARGE ->
                at(document.calculated().allowancesAndCharges(), place.index())
                        .map(part -> labels.text(
                                key, part(part) + share(part), Integer.toString(part.number()), part(part)));
            case GROUP ->
                at(document.calculated().totals().taxes(), place.index())
                        .map(group ->
                                labels.text(key, taxes.name(group.treatment()), accounting(), basis(place.inner())));
            case LEVY ->
                at(document.calculated().totals().levies(), place.index())
                        .map(levied ->
                                labels.text(key, Printable.line(levied.levy().name()), basis(place.inner())));
            case TOTAL, SCHEDULE -> Optional.of(labels.text(key, accounting()));
            case HEADER -> ofHeader(place, key);
            case INSTALMENT -> ofInstalment(place.index(), key);
            case INVOICED, CREDITED, WITH_TAX_INVOICED, WITH_TAX_CREDITED, LEVIES_INVOICED, LEVIES_CREDITED ->
                new BasisWords(document, labels, taxes).words(place, key);
            case OWN -> Optional.empty();
        };
    }

    /** A place with one index more than it must have has words of its own. */
    private String key(Place place) {
        String key = KEY + place.figure().name();
        return switch (place.figure()) {
            // where prices include tax, a line has two amounts
            case LINE_NET -> line(place.index()).flatMap(InvoiceLine::gross).isPresent() ? key + ".besideGross" : key;
            case TOTAL_PAYABLE -> document.header().type().isCredit() ? key + ".credit" : key;
            default -> place.figure().isOptional() && place.inner() >= 0 ? key + OF_BASIS : key;
        };
    }

    private Optional<String> ofLine(Place place, String key, InvoiceLine line) {
        String number = Integer.toString(line.number());
        return place.figure() == DocumentFigure.LINE_ALLOWANCE_CHARGE
                ? at(line.item().allowancesAndCharges(), place.inner())
                        .map(part -> labels.text(key + "." + kind(part), number, reason(part)))
                : Optional.of(labels.text(key, number, Integer.toString(place.inner() + 1)));
    }

    private Optional<String> ofLines(Place place, String key) {
        return place.figure() == DocumentFigure.LINES_UNDER
                ? at(treatmentsOfLines, place.index()).map(own -> labels.text(key, taxes.name(own)))
                : Optional.of(labels.text(key));
    }

    private Optional<String> ofHeader(Place place, String key) {
        return place.figure() == DocumentFigure.ACCOUNTING_RATE
                ? document.header()
                        .accountingRate()
                        .map(rate ->
                                labels.text(key, labels.shortDay(rate.publishedOn()), Printable.line(rate.source())))
                : Optional.of(labels.text(key));
    }

    private Optional<String> ofInstalment(int index, String key) {
        return document.schedule()
                .flatMap(schedule -> at(schedule.instalments(), index))
                .map(instalment -> labels.text(key, Integer.toString(index + 1), labels.shortDay(instalment.dueOn())));
    }

    /** {@return such as {@code discount “loyalty”}} */
    private String part(StatedAllowanceCharge part) {
        AllowanceCharge agreed = part.allowanceCharge();
        return labels.text("at." + kind(agreed), reason(agreed));
    }

    /** {@return the rate, where what was agreed touches several} */
    private String share(StatedAllowanceCharge part) {
        boolean whole = document.calculated().allowancesAndCharges().stream()
                .filter(other -> other.number() == part.number())
                .allMatch(other -> other.equals(part));
        return whole ? "" : labels.text("at.allowanceCharge.share", taxes.name(part.treatment()));
    }

    /** {@return the number of the document, where a figure is of what starts from one of several} */
    private String basis(int index) {
        return at(document.bases(), index)
                .map(basis -> Printable.line(basis.document().number().text()))
                .orElse("");
    }

    private String accounting() {
        return document.calculated()
                .totals()
                .taxInAccountingCurrency()
                .map(total -> total.getCurrencyUnit().getCode())
                .orElse("");
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
