package org.facturier.einvoice.syntax;

import static org.facturier.core.finding.Message.say;

import java.util.ArrayList;
import java.util.List;
import org.facturier.core.codelist.CodeLists;
import org.facturier.core.finding.Finding;
import org.facturier.core.finding.Findings;
import org.facturier.einvoice.model.AttachedDocument;
import org.facturier.einvoice.model.ElectronicInvoice;
import org.facturier.einvoice.model.SupportingDocument;

/** What an invoice says and a syntax has no place for. For one invoice. */
final class Homeless {

    private final Syntax syntax;
    private final ElectronicInvoice invoice;
    private final List<Finding> found = new ArrayList<>(0);

    private Homeless(Syntax syntax, ElectronicInvoice invoice) {
        this.syntax = syntax;
        this.invoice = invoice;
    }

    static Findings in(Syntax syntax, ElectronicInvoice invoice, Attachments attachments) {
        Homeless search = new Homeless(syntax, invoice);
        search.root();
        search.dates();
        search.payment();
        search.currency();
        search.attached(attachments);
        return new Findings(search.found);
    }

    /** In UBL the type of an invoice decides which of the two documents it is. */
    private void root() {
        boolean creditNote =
                invoice.type().filter(CodeLists.CREDIT_NOTE_TYPES::contains).isPresent();
        boolean either =
                invoice.type().filter(CodeLists.INVOICE_TYPES::contains).isPresent();
        boolean wrong = syntax == Syntax.UBL_CREDIT_NOTE && !creditNote && either
                || syntax == Syntax.UBL_INVOICE && creditNote && !either;
        if (wrong) {
            found.add(WritingRule.ROOT.at(
                    "type",
                    say("the type {type} is of the other document")
                            .with("type", invoice.type().orElse(""))));
        }
    }

    /** A credit note of UBL has its due date within the means of payment, CII the tax point within the breakdown. */
    private void dates() {
        if (syntax == Syntax.UBL_CREDIT_NOTE
                && invoice.dueDate().isPresent()
                && invoice.payment().isEmpty()) {
            add("dueDate", "BT-9");
        }
        boolean rows = !invoice.breakdown().isEmpty();
        if (syntax == Syntax.CII && !rows && invoice.taxPointDate().isPresent()) {
            add("taxPointDate", "BT-7");
        }
        if (syntax == Syntax.CII && !rows && invoice.taxPointCode().isPresent()) {
            add("taxPointCode", "BT-8");
        }
    }

    /** UBL has the creditor of a direct debit as an identifier of payee or seller. */
    private void payment() {
        boolean creditor = invoice.payment()
                .flatMap(payment -> payment.debit())
                .flatMap(debit -> debit.creditor())
                .isPresent();
        if (syntax.isUbl()
                && creditor
                && invoice.payee().isEmpty()
                && invoice.seller().isEmpty()) {
            add("payment.debit.creditor", "BT-90");
        }
    }

    /** A total VAT is told by its currency. */
    private void currency() {
        boolean stated = invoice.totals()
                .flatMap(totals -> totals.vatInAccountingCurrency())
                .isPresent();
        boolean told = invoice.accountingCurrency().isPresent()
                && !invoice.accountingCurrency().equals(invoice.currency());
        if (stated && !told) {
            add("totals.vatInAccountingCurrency", "BT-111");
        }
        if (invoice.currency().isEmpty()
                && invoice.totals().flatMap(totals -> totals.vat()).isPresent()) {
            add("totals.vat", "BT-110");
        }
    }

    /** What is attached needs its bytes. */
    private void attached(Attachments attachments) {
        for (int i = 0; i < invoice.supportingDocuments().size(); i++) {
            SupportingDocument document = invoice.supportingDocuments().get(i);
            AttachedDocument attachment = document.attachment().orElse(null);
            if (attachment != null && attachments.open(attachment).isEmpty()) {
                found.add(WritingRule.ATTACHED.at(
                        "supportingDocuments[" + i + "].attachment",
                        say("nothing has the hash {hash}").with("hash", attachment.sha256())));
            }
        }
    }

    private void add(String place, String term) {
        found.add(WritingRule.PLACED.at(
                place, say("{term} has no place in {syntax}").with("term", term).with("syntax", syntax.toString())));
    }
}
