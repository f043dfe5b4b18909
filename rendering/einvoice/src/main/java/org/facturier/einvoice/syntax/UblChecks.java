package org.facturier.einvoice.syntax;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.facturier.einvoice.model.Cents;
import org.facturier.einvoice.model.ElectronicInvoice;
import org.facturier.einvoice.model.Line;
import org.facturier.einvoice.model.Payee;
import org.facturier.einvoice.model.PrecedingInvoice;
import org.facturier.einvoice.model.Seller;
import org.facturier.einvoice.model.Slot;
import org.jspecify.annotations.Nullable;

/** What UBL asks besides. */
final class UblChecks extends SyntaxChecks {

    private final Syntax syntax;
    private final Set<String> means = new HashSet<>();
    private final Set<String> remittances = new HashSet<>();
    private int meansTexts;
    private int registrationsOfSeller;

    UblChecks(Syntax syntax, Trace.Builder trace) {
        super(trace);
        this.syntax = syntax;
    }

    @Override
    void element(Node parent, @Nullable Node row, Attributes attributes, Supplier<String> place) {
        if (row == null) {
            return;
        }
        switch (row.local) {
            case "EmbeddedDocumentBinaryObject" -> attached(attributes, place);
            case "PaymentMeansCode" -> {
                if (attributes.get("name") != null && ++meansTexts == 2) {
                    trace.broken("UBL-SR-46", place.get());
                }
            }
            default -> {}
        }
    }

    /** What is attached states its media type (UBL-DT-06) and the name of its file (UBL-DT-07). */
    private void attached(Attributes attributes, Supplier<String> place) {
        if (attributes.get("mimeCode") == null) {
            trace.broken("UBL-DT-06", place.get());
        }
        if (attributes.get("filename") == null) {
            trace.broken("UBL-DT-07", place.get());
        }
    }

    @Override
    void bundle(Node row, Bundle kept, Frame root, Frame around) {
        switch (row.local) {
            case "AdditionalDocumentReference" -> {
                numbered(kept, root);
                reference(kept);
            }
            case "TaxTotal" -> balanced(kept, root);
            case "AllowanceCharge" -> {
                untold(kept, root);
                if (row.isWithin("Price")) {
                    discounts(kept, around);
                }
            }
            case "PartyTaxScheme" -> registration(row, kept);
            case "ClassifiedTaxCategory" -> {
                if (around.countKind("ClassifiedTaxCategory") == 2) {
                    trace.broken("UBL-SR-48", kept.get());
                }
            }
            default -> {}
        }
    }

    /**
     * A reference to a document has a type only where it is an invoiced object (130) or, in a credit note, a project (50), and a
     * scheme only then (UBL-SR-43); an invoiced object has nothing attached (UBL-CR-666) and no description (UBL-CR-673).
     */
    private void reference(Bundle kept) {
        String code = kept.text("DocumentTypeCode");
        boolean allowed = code == null || code.equals("130") || code.equals("50") && syntax == Syntax.UBL_CREDIT_NOTE;
        Bundle number = kept.child("ID");
        boolean schemed = number != null && number.attributes.get("schemeID") != null;
        if (!allowed || code == null && schemed) {
            trace.broken("UBL-SR-43", kept.get());
        }
        if ("130".equals(code) && kept.has("Attachment")) {
            trace.broken("UBL-CR-666", kept.get());
        }
        if ("130".equals(code) && kept.has("DocumentDescription")) {
            trace.broken("UBL-CR-673", kept.get());
        }
    }

    /** Notes the category of an allowance or charge that does not say which of the two it is. */
    private static void untold(Bundle kept, Frame root) {
        Bundle category = kept.child("TaxCategory");
        String code = category == null ? null : category.text("ID");
        if (code != null && !kept.has("ChargeIndicator")) {
            root.note(new Oddity("allowances", Oddity.Kind.REPEATED, code, kept.get()));
        }
    }

    /** A price has one amount of a discount, whatever its allowances and charges are (UBL-SR-37). */
    private void discounts(Bundle kept, Frame price) {
        for (Bundle child : kept.children) {
            if (child.local.equals("Amount") && price.countKind("discount") == 2) {
                trace.broken("UBL-SR-37", child.get());
            }
        }
    }

    /** A registration for taxes has a number and says of which tax (UBL-SR-53); a seller has two at most (UBL-SR-42). */
    private void registration(Node row, Bundle kept) {
        Bundle scheme = kept.child("TaxScheme");
        if (!kept.has("CompanyID") || scheme == null || !scheme.has("ID")) {
            trace.broken("UBL-SR-53", kept.get());
        }
        if (row.isWithin("AccountingSupplierParty") && ++registrationsOfSeller == 3) {
            trace.broken("UBL-SR-42", kept.get());
        }
    }

    /** Notes a total VAT that is not the sum of the rows that stand with it. */
    private static void balanced(Bundle total, Frame root) {
        String amount = total.text("TaxAmount");
        Bundle first = total.child("TaxAmount");
        String currency = first == null ? null : first.attributes.get("currencyID");
        if (currency != null && root.countKind("VAT in " + currency) == 2) {
            root.note(new Oddity("vatCurrency", Oddity.Kind.REPEATED, currency, total.get()));
        }
        BigDecimal stated = amount == null ? null : Values.number(amount);
        BigDecimal sum = BigDecimal.ZERO;
        for (Bundle child : total.children) {
            if (child.local.equals("TaxSubtotal")) {
                sum = sum.add(taxOf(child));
            }
        }
        if (total.has("TaxSubtotal") && (stated == null || stated.compareTo(Cents.of(sum)) != 0)) {
            root.note(new Oddity("vatTotal", Oddity.Kind.REPEATED, String.valueOf(stated), total.get()));
        }
    }

    /** {@return the tax of a row of the breakdown, zero where it is missing or no number} */
    private static BigDecimal taxOf(Bundle row) {
        String text = row.text("TaxAmount");
        BigDecimal tax = text == null ? null : Values.number(text);
        return tax == null ? BigDecimal.ZERO : tax;
    }

    @Override
    void unknown(@Nullable Node parent, String local, Attributes attributes, Supplier<String> place) {
        String currency = attributes.get("currencyID");
        if (currency != null) {
            trace.currency(currency);
        }
    }

    @Override
    void constant(Node row, String text, Supplier<String> place) {}

    @Override
    void odd(Node row, Slot slot, Values.Taken taken, String text, Supplier<String> place) {}

    @Override
    void text(Node row, String text, Supplier<String> place) {
        if (row.local.equals("PaymentMeansCode") && means.add(text) && means.size() == 2) {
            trace.broken("UBL-SR-47", place.get());
        } else if (row.local.equals("PaymentID") && remittances.add(text) && remittances.size() == 2) {
            trace.broken("UBL-SR-44", place.get());
        }
    }

    @Override
    void amount(Node row, String text, Attributes attributes, Supplier<String> place) {
        if (row.amount) {
            String currency = attributes.get("currencyID");
            trace.currency(currency == null ? "" : currency.strip());
            int point = text.indexOf('.');
            // amounts of a price may have any number of decimals
            if (point >= 0 && text.length() - point > 3 && !row.isWithin("Price")) {
                trace.broken("UBL-DT-01", place.get());
            }
        }
    }

    @Override
    void whole(ElectronicInvoice invoice, Trace read) {
        for (PrecedingInvoice earlier : invoice.precedingInvoices()) {
            if (earlier.number().isEmpty() && !read.isStated(earlier, "number")) {
                trace.broken("UBL-SR-07", "");
            }
        }
        for (Line line : invoice.lines()) {
            if (line.vat().isEmpty()) {
                trace.broken("UBL-SR-48", "");
            }
        }
        if (invoice.payee().isPresent() && isSeller(invoice.payee().get(), invoice.seller(), read)) {
            trace.broken("UBL-SR-19", "");
            trace.broken("UBL-SR-20", "");
            trace.broken("UBL-SR-21", "");
        }
    }

    /** A payee counts as another one only where the seller has a name and that is another. */
    private static boolean isSeller(Payee payee, Optional<Seller> seller, Trace read) {
        Optional<String> name = seller.flatMap(Seller::name);
        return name.isEmpty()
                ? seller.isEmpty() || !read.isBlank(seller.get(), "name")
                : payee.name().equals(name) || payee.name().isEmpty() && !read.isBlank(payee, "name");
    }
}
