package org.facturier.core.paymentcode;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.facturier.core.finding.Completeness;
import org.facturier.core.measure.ServicePeriod;
import org.facturier.core.money.Percentage;
import org.facturier.core.party.TaxId;
import org.facturier.core.tax.TaxSubtotal;
import org.facturier.core.terms.EarlyPaymentDiscount;
import org.facturier.core.terms.Instalment;
import org.joda.money.Money;

/**
 * What the software of a Swiss payer reads off a QR-bill, so that nobody types it. What is not known is left out.
 *
 * <p>Each part is a stroke, its number, a stroke and its value; days have six digits, rates are parted by semicolons:
 *
 * <pre>{@code
 * //S1/10/10201409/11/260512/20/1400.000-53/30/106017086/31/260501260508/32/8.1:553.39;2.6:400/40/2:10;0:30
 * }</pre>
 *
 * @param number  the number of the invoice (10), not blank
 * @param issuedOn  its date (11)
 * @param customerReference  what the buyer asked to be quoted (20)
 * @param vatNumber  the digits of the UID of the seller (30)
 * @param supplied  the day of supply, or the days (31)
 * @param taxes  rates in hundredths and what they are levied on, without tax (32)
 * @param discount  what may be taken off for paying early (40)
 * @param days  until the last day to pay from the date of the invoice (40)
 * @source Swico, syntax of billing information for QR-bills, S1
 */
public record BillingInformation(
        String number,
        LocalDate issuedOn,
        Optional<String> customerReference,
        Optional<String> vatNumber,
        Optional<ServicePeriod> supplied,
        List<TaxedAmount> taxes,
        Optional<EarlyPaymentDiscount> discount,
        long days) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuMMdd", Locale.ROOT);
    private static final String PREFIX = "//S1";
    private static final String SWISS = "CH";

    /**
     * What is levied at one rate.
     *
     * @param percent  of the amount
     * @param net  without tax
     */
    public record TaxedAmount(Percentage percent, Money net) {
        public TaxedAmount {
            Completeness.of("a taxed amount")
                    .needs("percent", percent)
                    .needs("net", net)
                    .verify();
        }

        private static Stream<TaxedAmount> of(TaxSubtotal subtotal) {
            return subtotal.treatment().percent().stream()
                    .map(percent -> new TaxedAmount(new Percentage(percent), subtotal.net()));
        }

        private String text() {
            return plain(percent.value()) + ":" + plain(net.getAmount());
        }
    }

    public BillingInformation {
        Completeness.of("billing information")
                .needs("number", number)
                .needs("issuedOn", issuedOn)
                .verify();
        taxes = List.copyOf(taxes);
    }

    /**
     * {@return what is known of an invoice}
     *
     * @param seller  its VAT number, of which a Swiss one is told
     * @param taxes  its VAT breakdown, of which rates are told
     * @param instalment  what is paid
     */
    public static BillingInformation of(
            String number,
            LocalDate issuedOn,
            Optional<String> customerReference,
            Optional<TaxId> seller,
            Optional<ServicePeriod> supplied,
            List<TaxSubtotal> taxes,
            Instalment instalment) {
        return new BillingInformation(
                number,
                issuedOn,
                customerReference,
                seller.filter(id -> id.prefix().equals(SWISS)).map(BillingInformation::digits),
                supplied,
                taxes.stream().flatMap(TaxedAmount::of).toList(),
                instalment.discount(),
                ChronoUnit.DAYS.between(issuedOn, instalment.dueOn()));
    }

    /** {@return the digits of a number, without the letters of the tax that some write behind it} */
    private static String digits(TaxId id) {
        return id.number().replaceAll("\\D", "");
    }

    /**
     * {@return it in so many characters at most: of what is too much, the last parts are left out}
     *
     * @param most  how many characters there are
     */
    public String within(int most) {
        StringBuilder text = new StringBuilder(PREFIX);
        for (String part : parts()) {
            if (text.length() + part.length() > most) {
                break;
            }
            text.append(part);
        }
        return text.length() == PREFIX.length() ? "" : text.toString();
    }

    /** {@return each part with its number, in their order} */
    private List<String> parts() {
        List<String> parts = new ArrayList<>(List.of(part(10, escaped(number)), part(11, DAY.format(issuedOn))));
        customerReference.ifPresent(quoted -> parts.add(part(20, escaped(quoted))));
        vatNumber.ifPresent(digits -> parts.add(part(30, digits)));
        supplied.ifPresent(period -> parts.add(part(31, days(period))));
        if (!taxes.isEmpty()) {
            parts.add(part(32, rates()));
        }
        parts.add(part(40, conditions()));
        return parts;
    }

    private static String part(int number, String value) {
        return "/" + number + "/" + value;
    }

    /** A stroke would begin a part. */
    private static String escaped(String text) {
        return text.replace("\\", "\\\\").replace("/", "\\/");
    }

    private static String days(ServicePeriod period) {
        String from = DAY.format(period.from());
        String last = DAY.format(period.lastDay());
        return from.equals(last) ? from : from + last;
    }

    /**
     * {@return the one rate alone, of several each with what it is levied on: {@code 8.1}, or {@code 8.1:553.39;2.6:400}}
     */
    private String rates() {
        return taxes.size() == 1
                ? plain(taxes.get(0).percent().value())
                : taxes.stream().map(TaxedAmount::text).collect(Collectors.joining(";"));
    }

    /** {@return such as {@code 2:10;0:30}: two per cent within ten days, nothing within thirty} */
    private String conditions() {
        String early = discount.map(granted -> plain(granted.percent().value()) + ":" + granted.withinDays() + ";")
                .orElse("");
        return early + "0:" + days;
    }

    private static String plain(BigDecimal number) {
        BigDecimal bare = number.stripTrailingZeros();
        return bare.scale() < 0 ? bare.setScale(0).toPlainString() : bare.toPlainString();
    }
}
