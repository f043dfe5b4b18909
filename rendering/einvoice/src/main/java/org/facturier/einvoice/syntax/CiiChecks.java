package org.facturier.einvoice.syntax;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Supplier;
import org.facturier.einvoice.model.ElectronicInvoice;
import org.facturier.einvoice.model.Item;
import org.facturier.einvoice.model.ItemAttribute;
import org.facturier.einvoice.model.Slot;
import org.jspecify.annotations.Nullable;

/** What CII asks besides. */
final class CiiChecks extends SyntaxChecks {

    private static final String REFERENCE = "ReferencedDocument";
    private static final Set<String> REFERENCE_TYPES = Set.of("50", "130", "916");

    private final Set<String> means = new HashSet<>();
    private final Set<String> meansTexts = new HashSet<>();
    private final Set<String> taxPoints = new HashSet<>();
    private boolean guided;
    private boolean documented;
    private boolean contextual;
    private boolean unpriced;
    private String lastDocument = "";
    /** Where a quantity has a unit, the first of them; empty for nowhere. */
    private String unit = "";
    /** Whether a quantity of a line has one. */
    private boolean billedUnit;

    CiiChecks(Trace.Builder trace) {
        super(trace);
    }

    @Override
    void element(Node parent, @Nullable Node row, Attributes attributes, Supplier<String> place) {
        if (row == null) {
            return;
        }
        switch (row.local) {
            case "ExchangedDocumentContext" -> contextual = true;
            case "ExchangedDocument" -> documented = true;
            case "GuidelineSpecifiedDocumentContextParameter" -> guided = true;
            case "SpecifiedLineTradeAgreement" -> agreement(place);
            case "ChargeAmount" -> unpriced &= !parent.local.equals("NetPriceProductTradePrice");
            case "GlobalID" -> {
                if (parent.local.equals("SpecifiedTradeProduct") && attributes.get("schemeID") == null) {
                    trace.broken("CII-SR-046", place.get());
                }
            }
            default -> {}
        }
        if (attributes.get("currencyID") != null && !row.local.equals("TaxTotalAmount")) {
            trace.broken("CII-DT-031", place.get());
        }
        quantity(row.local, attributes, place);
    }

    /** Notes where a quantity has a unit, and whether one of a line has. */
    private void quantity(String local, Attributes attributes, Supplier<String> place) {
        if (attributes.get("unitCode") != null && local.endsWith("Quantity")) {
            unit = unit.isEmpty() ? place.get() : unit;
            billedUnit |= local.equals("BilledQuantity");
        }
    }

    /** Each line that has terms of agreement has a net price: the line before this one should have had it by now. */
    private void agreement(Supplier<String> place) {
        if (unpriced) {
            trace.broken("CII-SR-439", place.get());
        }
        unpriced = true;
    }

    @Override
    void bundle(Node row, Bundle kept, Frame root, Frame around) {
        boolean ofLine = row.isWithin("IncludedSupplyChainTradeLineItem");
        switch (row.local) {
            case "AdditionalReferencedDocument" -> {
                if (!ofLine) {
                    numbered(kept, root);
                }
                reference(kept);
                scheme(kept, root);
            }
            case "StartDateTime" -> dated(kept, around, "start");
            case "EndDateTime" -> dated(kept, around, "end");
            case "URIUniversalCommunication" -> {
                if (kept.children.isEmpty()) {
                    around.note(new Oddity("endpoint", Oddity.Kind.FOREIGN, "", kept.get()));
                }
            }
            case "OriginTradeCountry" -> {
                if (kept.children.isEmpty()) {
                    around.note(new Oddity("origin", Oddity.Kind.FOREIGN, "", kept.get()));
                }
            }
            case "SpecifiedTradeSettlementPaymentMeans" -> account(kept);
            case "SpecifiedTradeAllowanceCharge" -> {
                if (ofLine && !kept.has("ChargeIndicator")) {
                    trace.broken("CII-SR-463", kept.get());
                }
            }
            default -> {}
        }
    }

    /** Notes the scheme of an object in a reference that is of no type that the norm knows. */
    private static void scheme(Bundle kept, Frame root) {
        String scheme = kept.text("ReferenceTypeCode");
        if (scheme != null && !"130".equals(kept.text("TypeCode"))) {
            root.note(new Oddity("invoicedObject", Oddity.Kind.REPEATED, scheme, kept.get()));
        }
    }

    /**
     * A reference is a tender (50), an invoiced object (130) or a supporting document (916), and only an additional one says
     * which (CII-DT-018); only a supporting document has a name (CII-DT-021) and an attachment (CII-DT-022), only an object a
     * scheme of its own (CII-DT-024).
     */
    private void reference(Bundle kept) {
        String code = kept.local.equals("AdditionalReferencedDocument") ? kept.text("TypeCode") : null;
        if (kept.has("TypeCode") && (code == null || !REFERENCE_TYPES.contains(code))) {
            trace.broken("CII-DT-018", kept.get());
        }
        if (!"916".equals(code) && kept.has("Name")) {
            trace.broken("CII-DT-021", kept.get());
        }
        if (!"916".equals(code) && kept.has("AttachmentBinaryObject")) {
            trace.broken("CII-DT-022", kept.get());
        }
        if (!"130".equals(code) && kept.has("ReferenceTypeCode")) {
            trace.broken("CII-DT-024", kept.get());
        }
    }

    /** The same of a reference whose number is a term and whose other content is none. */
    private void reference(String local, Supplier<String> place) {
        switch (local) {
            case "TypeCode" -> trace.broken("CII-DT-018", place.get());
            case "Name" -> trace.broken("CII-DT-021", place.get());
            case "AttachmentBinaryObject" -> trace.broken("CII-DT-022", place.get());
            case "ReferenceTypeCode" -> trace.broken("CII-DT-024", place.get());
            default -> {}
        }
    }

    @Override
    boolean keeps(String local) {
        return local.endsWith(REFERENCE) || local.equals("DateTimeString");
    }

    @Override
    void passed(Bundle kept) {
        if (kept.local.endsWith(REFERENCE)) {
            reference(kept);
        }
        if (kept.local.equals("DateTimeString") && "102".equals(kept.attributes.get("format")) && !isDay(kept.text)) {
            trace.broken("CII-DT-097", kept.get());
        }
    }

    /** {@return whether a text has the form of format 102: four digits, a month, a day up to 31} */
    private static boolean isDay(String text) {
        if (text.length() != 8 || !text.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return false;
        }
        int month = Integer.parseInt(text.substring(4, 6));
        int day = Integer.parseInt(text.substring(6));
        return month >= 1 && month <= 12 && day >= 1 && day <= 31;
    }

    /** Notes an end of a period that is there and has no day. */
    private static void dated(Bundle kept, Frame period, String end) {
        if (kept.children.isEmpty()) {
            period.note(new Oddity(end, Oddity.Kind.FOREIGN, "", kept.get()));
        }
    }

    /**
     * A credit transfer has the number of an account, an IBAN or another one (CII-SR-470); all means of payment have one code
     * (CII-SR-467) and one text (CII-SR-468).
     */
    private void account(Bundle kept) {
        Bundle account = kept.child("PayeePartyCreditorFinancialAccount");
        boolean numbered = account != null && (account.has("IBANID") || account.has("ProprietaryID"));
        String code = kept.text("TypeCode");
        boolean transfer = "30".equals(code) || "58".equals(code);
        if (transfer && !numbered) {
            trace.broken("CII-SR-470", kept.get());
        }
        String text = kept.text("Information");
        if (code != null && means.add(code) && means.size() == 2) {
            trace.broken("CII-SR-467", kept.get());
        }
        if (text != null && meansTexts.add(text) && meansTexts.size() == 2) {
            trace.broken("CII-SR-468", kept.get());
        }
    }

    @Override
    void unknown(@Nullable Node parent, String local, Attributes attributes, Supplier<String> place) {
        quantity(local, attributes, place);
        if (parent != null && parent.local.endsWith(REFERENCE)) {
            reference(local, place);
        }
        String currency = attributes.get("currencyID");
        if (currency != null && local.equals("TaxTotalAmount")) {
            trace.currency(currency.strip());
        } else if (currency != null) {
            trace.broken("CII-DT-031", place.get());
        }
        if (local.endsWith("ReferencedDocument")) {
            lastDocument = local;
        }
        if (local.equals("FormattedIssueDateTime") && !lastDocument.equals("InvoiceReferencedDocument")) {
            trace.broken("CII-DT-027", place.get());
        }
    }

    @Override
    void constant(Node row, String text, Supplier<String> place) {
        if ("VAT".equals(row.constant) && !text.equalsIgnoreCase("VAT")) {
            trace.broken("CII-DT-037", place.get());
        }
    }

    @Override
    void odd(Node row, Slot slot, Values.Taken taken, String text, Supplier<String> place) {
        boolean day = slot.type() == LocalDate.class && row.prefix.equals("udt");
        if (day && (taken == Values.Taken.UNREADABLE || taken == Values.Taken.BLANK) && !isDay(text)) {
            trace.broken("CII-DT-097", place.get());
        }
    }

    @Override
    void text(Node row, String text, Supplier<String> place) {
        if (row.local.equals("DueDateTypeCode") && taxPoints.add(text) && taxPoints.size() == 2) {
            trace.broken("CII-SR-462", place.get());
        }
    }

    @Override
    void amount(Node row, String text, Attributes attributes, Supplier<String> place) {
        String currency = attributes.get("currencyID");
        if (currency != null && row.local.equals("TaxTotalAmount")) {
            trace.currency(currency.strip());
        }
    }

    @Override
    void whole(ElectronicInvoice invoice, Trace read) {
        if (contextual) {
            specification(invoice, read);
        }
        if (documented && invoice.type().isEmpty() && !read.isBlank(invoice, "type")) {
            trace.broken("CII-SR-014", "");
        }
        if (unpriced) {
            trace.broken("CII-SR-439", "");
        }
        if (!unit.isEmpty() && !billedUnit) {
            trace.broken("CII-DT-033", unit);
        }
        invoice.lines().forEach(line -> line.item().ifPresent(item -> item(item, read)));
    }

    /** The context names one specification (CII-SR-009, CII-SR-010). */
    private void specification(ElectronicInvoice invoice, Trace read) {
        if (!guided) {
            trace.broken("CII-SR-009", "");
        }
        boolean specified = invoice.process()
                .filter(process -> process.specification().isPresent() || read.isBlank(process, "specification"))
                .isPresent();
        if (!specified) {
            trace.broken("CII-SR-010", "");
        }
    }

    /** A property of an item has a name (CII-SR-069) and a value (CII-SR-072), an origin a country (CII-SR-090). */
    private void item(Item item, Trace read) {
        for (ItemAttribute property : item.attributes()) {
            if (property.name().isEmpty() && !read.isBlank(property, "name")) {
                trace.broken("CII-SR-069", "");
            }
            if (property.value().isEmpty() && !read.isBlank(property, "value")) {
                trace.broken("CII-SR-072", "");
            }
        }
        if (read.isForeign(item, "origin")) {
            trace.broken("CII-SR-090", "");
        }
    }
}
