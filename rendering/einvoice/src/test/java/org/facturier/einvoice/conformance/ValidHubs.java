package org.facturier.einvoice.conformance;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.facturier.core.codelist.CodeList;
import org.facturier.core.codelist.CodeLists;
import org.facturier.einvoice.model.Address;
import org.facturier.einvoice.model.AllowanceCharge;
import org.facturier.einvoice.model.Buyer;
import org.facturier.einvoice.model.Contact;
import org.facturier.einvoice.model.CreditTransfer;
import org.facturier.einvoice.model.Delivery;
import org.facturier.einvoice.model.DirectDebit;
import org.facturier.einvoice.model.ElectronicInvoice;
import org.facturier.einvoice.model.Identifier;
import org.facturier.einvoice.model.Item;
import org.facturier.einvoice.model.ItemAttribute;
import org.facturier.einvoice.model.Line;
import org.facturier.einvoice.model.LineVat;
import org.facturier.einvoice.model.Note;
import org.facturier.einvoice.model.Payee;
import org.facturier.einvoice.model.PaymentCard;
import org.facturier.einvoice.model.PaymentInstructions;
import org.facturier.einvoice.model.Period;
import org.facturier.einvoice.model.PrecedingInvoice;
import org.facturier.einvoice.model.Price;
import org.facturier.einvoice.model.ProcessControl;
import org.facturier.einvoice.model.Seller;
import org.facturier.einvoice.model.Shape;
import org.facturier.einvoice.model.SupportingDocument;
import org.facturier.einvoice.model.TaxRepresentative;
import org.facturier.einvoice.model.Totals;
import org.facturier.einvoice.model.VatBreakdown;

/**
 * Hubs made at random that keep every rule of the norm: each optional term is there or not, codes come from the whole of their
 * lists, amounts add up. What is owed as VAT is worked out here with plain decimals, apart from the rules.
 */
final class ValidHubs {

    /** By the norm each code of a credit transfer wants an account, officially two. */
    private static final CodeList WITHOUT_ACCOUNT =
            CodeLists.PAYMENT_MEANS.minus(CodeLists.CREDIT_TRANSFERS.codes().toArray(String[]::new));

    private static final BigDecimal HUNDRED = new BigDecimal(100);
    private static final String[] WORDS = {"Müller & Söhne", "A<B>", "\"x\"", "café", "λόγος", "1 2", "x-y_z", "été €"};
    /** What VAT an invoice may have at once: O stands alone. IGIC is above zero, because the official file for CII wants it so. */
    private static final List<List<Vat>> MIXTURES = List.of(
            List.of(vat("S", "20"), vat("S", "10"), vat("S", "5.5"), vat("Z", "0")),
            List.of(vat("S", "19"), vat("E", "0")),
            List.of(vat("S", "20.00"), vat("AE", "0"), vat("E", "0.0")),
            List.of(vat("K", "0")),
            List.of(vat("G", "0"), vat("S", "2.1")),
            List.of(vat("L", "7"), vat("L", "3"), vat("Z", "0")),
            List.of(vat("M", "4"), vat("S", "21")),
            List.of(new Vat("O", null)));

    private static final Map<String, String> EXEMPTIONS =
            Map.of("E", "VATEX-EU-132", "AE", "VATEX-EU-AE", "K", "VATEX-EU-IC", "G", "VATEX-EU-G", "O", "VATEX-EU-O");

    /** Without what the official file for UBL does not know. */
    private static final CodeList SUBJECTS = CodeLists.NOTE_SUBJECTS.minus(
            "BAT", "BAU", "BAV", "BAW", "BAX", "BAY", "BAZ", "BBA", "BBB", "BMF", "BMG", "BMH", "CCJ", "CCK", "CCL",
            "CCM", "CCN", "CCO");

    /** Without what only one of the official files knows. */
    private static final CodeList COUNTRIES = CodeLists.COUNTRIES.minus("AN");

    private record Vat(String category, BigDecimal rate) {}

    private static Vat vat(String category, String rate) {
        return new Vat(category, new BigDecimal(rate));
    }

    private final Random random;
    private final List<Vat> mixture;
    private final boolean creditNote;
    private final LocalDate issued;

    ValidHubs(long seed, boolean creditNote) {
        this.random = new Random(seed);
        this.creditNote = creditNote;
        this.mixture = MIXTURES.get(random.nextInt(MIXTURES.size()));
        this.issued = LocalDate.of(2026, 1, 1).plusDays(random.nextInt(1000));
    }

    private boolean has(String category) {
        return mixture.stream().anyMatch(vat -> vat.category().equals(category));
    }

    ElectronicInvoice invoice() {
        String currency = oneOf(CodeLists.CURRENCIES);
        Made<ElectronicInvoice> made = new Made<>(ElectronicInvoice.class)
                .with("number", word())
                .with("issueDate", issued)
                .with("type", oneOf(creditNote ? CodeLists.CREDIT_NOTE_TYPES : CodeLists.INVOICE_TYPES))
                .with("currency", currency)
                .with("process", process())
                .with("seller", seller())
                .with("buyer", buyer())
                .maybe("dueDate", issued.plusDays(30))
                .maybe("buyerReference", word())
                .maybe("project", word())
                .maybe("contract", word())
                .maybe("purchaseOrder", word())
                .maybe("salesOrder", word())
                .maybe("receivingAdvice", word())
                .maybe("despatchAdvice", word())
                .maybe("tender", word())
                .maybe(
                        "invoicedObject",
                        new Identifier(word(), maybe(oneOf(CodeLists.OBJECT_SCHEMES)), Optional.empty()))
                .maybe("accounting", word())
                .maybe("paymentTerms", word())
                .maybe("payee", payee())
                .maybe("period", period())
                .with("payment", payment())
                .many("notes", this::note)
                .many("precedingInvoices", this::preceding)
                .many("supportingDocuments", this::supporting);
        if (!has("O")) {
            made.maybe("taxRepresentative", representative());
        }
        if (has("K")) {
            made.with("delivery", delivery());
        } else {
            made.maybe("delivery", delivery());
        }
        if (random.nextBoolean()) {
            made.maybe("taxPointDate", issued.minusDays(3));
        } else {
            made.maybe("taxPointCode", oneOf(CodeLists.TAX_POINTS));
        }
        return summed(made, currency);
    }

    private ElectronicInvoice summed(Made<ElectronicInvoice> made, String currency) {
        List<Line> lines = new ArrayList<>();
        int size = 1 + random.nextInt(5);
        for (int i = 0; i < size; i++) {
            lines.add(line(i, mixture.get(i % mixture.size())));
        }
        List<AllowanceCharge> allowances = ofDocument(CodeLists.ALLOWANCE_REASONS, size);
        List<AllowanceCharge> charges = ofDocument(CodeLists.CHARGE_REASONS, size);
        List<VatBreakdown> breakdown = breakdown(lines, allowances, charges);
        boolean accounting = random.nextBoolean() && !currency.equals("SEK");
        if (accounting) {
            made.with("accountingCurrency", "SEK");
        }
        return made.with("lines", lines)
                .with("allowances", allowances)
                .with("charges", charges)
                .with("breakdown", breakdown)
                .with("totals", totals(lines, allowances, charges, breakdown, accounting))
                .build();
    }

    private ProcessControl process() {
        return new ProcessControl(maybe(word()), Optional.of("urn:cen.eu:en16931:2017"));
    }

    private Seller seller() {
        Made<Seller> made = new Made<>(Seller.class)
                .with("name", "Seller " + word())
                .with("registration", identifier(true))
                .with("address", address("FR"))
                .maybe("tradingName", word())
                .maybe("legalInformation", word())
                .maybe("endpoint", endpoint())
                .maybe("contact", contact())
                .many("identifiers", () -> identifier(true));
        if (!has("O")) {
            made.with("vatIdentifier", "FR" + number(11)).maybe("taxRegistration", number(9));
        }
        return made.build();
    }

    private Buyer buyer() {
        Made<Buyer> made = new Made<>(Buyer.class)
                .with("name", "Buyer " + word())
                .with("address", address(oneOf(COUNTRIES)))
                .maybe("tradingName", word())
                .maybe("identifier", identifier(random.nextBoolean()))
                .maybe("registration", identifier(random.nextBoolean()))
                .maybe("endpoint", endpoint())
                .maybe("contact", contact());
        if (has("K") || has("AE")) {
            made.with("vatIdentifier", "EL" + number(9));
        } else if (!has("O")) {
            made.maybe("vatIdentifier", "DE" + number(9));
        }
        return made.build();
    }

    private Payee payee() {
        return new Payee(
                Optional.of("Payee " + word()), maybe(identifier(random.nextBoolean())), maybe(identifier(true)));
    }

    private TaxRepresentative representative() {
        return new TaxRepresentative(
                Optional.of("Representative"), Optional.of("BE" + number(10)), Optional.of(address("BE")));
    }

    private Delivery delivery() {
        return new Made<>(Delivery.class)
                .with("date", issued.minusDays(2))
                .with("address", address(oneOf(COUNTRIES)))
                .maybe("recipient", word())
                .maybe("location", identifier(random.nextBoolean()))
                .build();
    }

    private Address address(String country) {
        return new Made<>(Address.class)
                .with("country", country)
                .maybe("line1", word())
                .maybe("line2", word())
                .maybe("line3", word())
                .maybe("city", word())
                .maybe("postCode", number(5))
                .maybe("subdivision", word())
                .build();
    }

    private Contact contact() {
        return new Contact(maybe(word()), maybe("+33 " + number(9)), Optional.of("a@b.example"));
    }

    private Identifier endpoint() {
        return Identifier.of(number(9), oneOf(CodeLists.ADDRESS_SCHEMES));
    }

    private Identifier identifier(boolean scheme) {
        return scheme ? Identifier.of(number(9), oneOf(CodeLists.IDENTIFIER_SCHEMES)) : Identifier.of(word());
    }

    private Period period() {
        LocalDate start = issued.minusDays(random.nextInt(60));
        int which = random.nextInt(3);
        return new Period(
                which == 0 ? Optional.empty() : Optional.of(start),
                which == 1 ? Optional.empty() : Optional.of(start.plusDays(random.nextInt(3))));
    }

    private PaymentInstructions payment() {
        Made<PaymentInstructions> made =
                new Made<>(PaymentInstructions.class).maybe("meansText", word()).maybe("remittance", word());
        return switch (random.nextInt(4)) {
            case 0 -> made.with("means", oneOf(WITHOUT_ACCOUNT)).build();
            case 1 -> made.with("means", "58").with("transfers", transfers()).build();
            case 2 -> made.with("means", "48").with("card", card()).build();
            default -> made.with("means", "59").with("debit", debit()).build();
        };
    }

    private List<CreditTransfer> transfers() {
        List<CreditTransfer> transfers = new ArrayList<>();
        int size = 1 + random.nextInt(2);
        for (int i = 0; i < size; i++) {
            transfers.add(new CreditTransfer(
                    Optional.of(random.nextBoolean() ? "FR76" + number(23) : number(10)),
                    maybe(word()),
                    maybe("BNPAFRPP")));
        }
        return transfers;
    }

    private PaymentCard card() {
        return new PaymentCard(Optional.of(number(4 + random.nextInt(3))), maybe(word()));
    }

    private DirectDebit debit() {
        return new DirectDebit(
                Optional.of(word()), Optional.of("FR00ZZZ" + number(6)), Optional.of("FR76" + number(23)));
    }

    private Note note() {
        return new Note(maybe(oneOf(SUBJECTS)), Optional.of(word()));
    }

    private PrecedingInvoice preceding() {
        return new PrecedingInvoice(Optional.of(word()), maybe(issued.minusDays(9)));
    }

    private SupportingDocument supporting() {
        return new SupportingDocument(
                Optional.of(word()), maybe(word()), maybe("https://example.org/" + number(3)), Optional.empty());
    }

    private Line line(int index, Vat vat) {
        BigDecimal quantity = decimal(100_000, random.nextInt(4)).subtract(BigDecimal.ONE);
        BigDecimal net = decimal(1_000_000, 2 + random.nextInt(4));
        Optional<BigDecimal> base = maybe(BigDecimal.valueOf(1 + random.nextInt(12)));
        String unit = oneOf(CodeLists.UNITS);
        List<AllowanceCharge> allowances = ofLine(CodeLists.ALLOWANCE_REASONS);
        List<AllowanceCharge> charges = ofLine(CodeLists.CHARGE_REASONS);
        BigDecimal amount = quantity.multiply(net)
                .divide(base.orElse(BigDecimal.ONE), 2, RoundingMode.HALF_UP)
                .subtract(sum(allowances))
                .add(sum(charges));
        return new Made<>(Line.class)
                .with("identifier", String.valueOf(index + 1))
                .with("quantity", quantity)
                .with("unit", unit)
                .with("net", amount)
                .with("price", price(net, base, unit))
                .with("vat", new LineVat(Optional.of(vat.category()), Optional.ofNullable(vat.rate())))
                .with("item", item())
                .with("allowances", allowances)
                .with("charges", charges)
                .maybe("note", word())
                .maybe("object", new Identifier(word(), maybe(oneOf(CodeLists.OBJECT_SCHEMES)), Optional.empty()))
                .maybe("orderLine", word())
                .maybe("accounting", word())
                .maybe("period", period())
                .build();
    }

    private Price price(BigDecimal net, Optional<BigDecimal> base, String unit) {
        boolean discounted = random.nextBoolean();
        BigDecimal discount = decimal(500, 2);
        return new Price(
                Optional.of(net),
                discounted ? Optional.of(discount) : Optional.empty(),
                discounted ? Optional.of(net.add(discount)) : Optional.empty(),
                base,
                base.map(some -> unit));
    }

    private Item item() {
        return new Made<>(Item.class)
                .with("name", word())
                .maybe("description", word())
                .maybe("sellersIdentifier", word())
                .maybe("buyersIdentifier", word())
                .maybe("standardIdentifier", Identifier.of(number(13), "0160"))
                .maybe("origin", oneOf(COUNTRIES))
                .many("classifications", this::classification)
                .many("attributes", () -> new ItemAttribute(Optional.of(word()), Optional.of(word())))
                .build();
    }

    private Identifier classification() {
        return new Identifier(number(8), Optional.of(oneOf(CodeLists.ITEM_CLASSIFICATIONS)), maybe("9." + number(1)));
    }

    private List<AllowanceCharge> ofLine(CodeList reasons) {
        return random.nextInt(4) > 0
                ? List.of()
                : List.of(allowance(reasons).build(), allowance(reasons).build());
    }

    private List<AllowanceCharge> ofDocument(CodeList reasons, int lines) {
        if (random.nextBoolean()) {
            return List.of();
        }
        Vat vat = mixture.get(random.nextInt(Math.min(lines, mixture.size())));
        Made<AllowanceCharge> made = allowance(reasons).with("category", vat.category());
        return List.of((vat.rate() == null ? made : made.with("rate", vat.rate())).build());
    }

    private Made<AllowanceCharge> allowance(CodeList reasons) {
        Made<AllowanceCharge> made = new Made<>(AllowanceCharge.class)
                .with("amount", decimal(5_000, 2))
                .with("reason", word());
        if (random.nextBoolean()) {
            made.with("base", decimal(50_000, 2)).with("percentage", decimal(9_999, 2));
        }
        return made.maybe("reasonCode", oneOf(reasons));
    }

    /** By category, or by category and rate where rates differ, in the order of their names. */
    private List<VatBreakdown> breakdown(
            List<Line> lines, List<AllowanceCharge> allowances, List<AllowanceCharge> charges) {
        Map<String, BigDecimal> taxable = new TreeMap<>();
        lines.forEach(line -> taxable.merge(
                key(
                        line.vat().orElseThrow().category(),
                        line.vat().orElseThrow().rate()),
                line.net().orElseThrow(),
                BigDecimal::add));
        allowances.forEach(one -> taxable.merge(
                key(one.category(), one.rate()), one.amount().orElseThrow().negate(), BigDecimal::add));
        charges.forEach(one ->
                taxable.merge(key(one.category(), one.rate()), one.amount().orElseThrow(), BigDecimal::add));
        List<VatBreakdown> rows = new ArrayList<>();
        taxable.forEach((key, sum) -> rows.add(row(key, sum)));
        return rows;
    }

    private static String key(Optional<String> category, Optional<BigDecimal> rate) {
        return category.orElseThrow() + " "
                + rate.map(BigDecimal::toPlainString).orElse("");
    }

    private VatBreakdown row(String key, BigDecimal taxable) {
        String category = key.substring(0, key.indexOf(' '));
        String rate = key.substring(key.indexOf(' ') + 1);
        BigDecimal percent = rate.isEmpty() ? BigDecimal.ZERO : new BigDecimal(rate);
        Optional<String> code = Optional.ofNullable(EXEMPTIONS.get(category));
        return new VatBreakdown(
                Optional.of(taxable),
                Optional.of(taxable.multiply(percent).divide(HUNDRED, 2, RoundingMode.HALF_UP)),
                Optional.of(category),
                rate.isEmpty() ? Optional.empty() : Optional.of(percent),
                code.isPresent() ? maybe(word()) : Optional.empty(),
                code);
    }

    private Totals totals(
            List<Line> lines,
            List<AllowanceCharge> allowances,
            List<AllowanceCharge> charges,
            List<VatBreakdown> breakdown,
            boolean accounting) {
        BigDecimal net = lines.stream().map(line -> line.net().orElseThrow()).reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal without = net.subtract(sum(allowances)).add(sum(charges));
        BigDecimal vat =
                breakdown.stream().map(row -> row.tax().orElseThrow()).reduce(BigDecimal.ZERO, BigDecimal::add);
        Optional<BigDecimal> paid = maybe(decimal(10_000, 2));
        Optional<BigDecimal> rounding = maybe(decimal(9, 2));
        BigDecimal due = without.add(vat).subtract(paid.orElse(BigDecimal.ZERO)).add(rounding.orElse(BigDecimal.ZERO));
        return new Totals(
                Optional.of(net),
                allowances.isEmpty() ? Optional.empty() : Optional.of(sum(allowances)),
                charges.isEmpty() ? Optional.empty() : Optional.of(sum(charges)),
                Optional.of(without),
                Optional.of(vat),
                accounting ? Optional.of(vat.multiply(BigDecimal.TEN)) : Optional.empty(),
                Optional.of(without.add(vat)),
                paid,
                rounding,
                Optional.of(due));
    }

    private static BigDecimal sum(List<AllowanceCharge> all) {
        return all.stream().map(one -> one.amount().orElseThrow()).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private BigDecimal decimal(int most, int scale) {
        return BigDecimal.valueOf(1 + random.nextInt(most), scale);
    }

    private String number(int digits) {
        StringBuilder number = new StringBuilder();
        for (int i = 0; i < digits; i++) {
            number.append((char) ('0' + random.nextInt(10)));
        }
        return number.toString();
    }

    private String word() {
        return WORDS[random.nextInt(WORDS.length)] + random.nextInt(100);
    }

    private String oneOf(CodeList list) {
        List<String> sorted = list.codes().stream().sorted().toList();
        return sorted.get(random.nextInt(sorted.size()));
    }

    private <T> Optional<T> maybe(T value) {
        return random.nextBoolean() ? Optional.of(value) : Optional.empty();
    }

    /** A group in the making. */
    private final class Made<T extends Record> {

        private final Shape<T> shape;
        private T group;

        Made(Class<T> type) {
            this.shape = Shape.of(type);
            this.group = shape.empty();
        }

        Made<T> with(String component, Object value) {
            group = shape.with(group, component, value instanceof List<?> ? value : Optional.of(value));
            return this;
        }

        Made<T> maybe(String component, Object value) {
            return random.nextBoolean() ? with(component, value) : this;
        }

        Made<T> many(String component, java.util.function.Supplier<?> one) {
            List<Object> all = new ArrayList<>();
            int size = random.nextInt(3);
            for (int i = 0; i < size; i++) {
                all.add(one.get());
            }
            return with(component, all);
        }

        T build() {
            return group;
        }
    }
}
