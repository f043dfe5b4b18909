package org.facturier.core.account;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.facturier.core.Samples;
import org.facturier.core.contracts.Corrections;
import org.facturier.core.document.Invoice;
import org.facturier.core.document.InvoiceDraft;
import org.facturier.core.fact.AccountKey;
import org.facturier.core.fact.Allocated;
import org.facturier.core.fact.Fact;
import org.facturier.core.fact.Issued;
import org.facturier.core.fact.Received;
import org.facturier.core.fact.Reversed;
import org.facturier.core.finding.Finding;
import org.facturier.core.ledger.Ledger;
import org.facturier.core.money.ExchangeRate;
import org.facturier.core.payment.ItemKey;
import org.facturier.core.payment.Payment;
import org.facturier.core.reference.DocumentKey;
import org.facturier.core.terms.DueDateRule;
import org.facturier.core.terms.PaymentPlan;
import org.facturier.core.terms.PaymentTerms;
import org.facturier.core.terms.PlannedInstalment;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** What was told of one partner in a test, and how its account stands. Invoices bear 20 % and are due after 30 days. */
public final class Book {

    public static final String HOUSE = Samples.header().build().seller().id();
    public static final String PARTNER = Samples.header().build().buyer().id();
    public static final AccountKey ACCOUNT = new AccountKey(HOUSE, PARTNER, CurrencyUnit.EUR);

    private final List<Fact> facts = new ArrayList<>();

    public static Money eur(String amount) {
        return Money.parse("EUR " + amount);
    }

    public static LocalDate day(int month, int day) {
        return LocalDate.of(2026, month, day);
    }

    public static ItemKey document(Invoice document) {
        return new ItemKey.DocumentItem(DocumentKey.of(document));
    }

    public static ItemKey instalment(Invoice document, int number) {
        return new ItemKey.InstalmentItem(DocumentKey.of(document), number);
    }

    public static ItemKey money(String payment) {
        return new ItemKey.MoneyItem(payment);
    }

    public static Payment payment(String id, LocalDate on, String amount) {
        return new Payment(id, on, PARTNER, eur(amount), "");
    }

    public Book tell(Fact fact) {
        facts.add(fact);
        return this;
    }

    /** Issues an invoice of a net amount. */
    public Invoice invoice(String number, LocalDate on, String net) {
        return issue(Samples.invoice(number, "EUR " + net, on));
    }

    public Invoice issue(Invoice document) {
        tell(new Issued(document));
        return document;
    }

    /** Issues an invoice that states an amount as paid before. */
    public Invoice paidBefore(String number, LocalDate on, String net, String before) {
        InvoiceDraft draft = Samples.draft(Samples.line("EUR " + net)).toBuilder()
                .prepaid(eur(before))
                .build();
        return issue(Samples.issue(number, draft, on));
    }

    /** Issues an invoice of a net amount that is paid in two halves, after 30 and after 60 days. */
    public Invoice inHalves(String number, LocalDate on, String net) {
        InvoiceDraft draft = InvoiceDraft.builder()
                .header(Samples.header()
                        .terms(PaymentTerms.of(PaymentPlan.of(List.of(half(30), half(60)))))
                        .build())
                .line(Samples.line("EUR " + net).build())
                .build();
        return issue(Samples.issue(number, draft, on));
    }

    private static PlannedInstalment half(int days) {
        return PlannedInstalment.percent("50", DueDateRule.days(days));
    }

    /** Issues a note over all of an invoice. */
    public Invoice note(String number, LocalDate on, Invoice of) {
        return issue(
                Samples.issue(number, Corrections.of(of, List.of()).inFull("x").orThrow(), on));
    }

    /** Issues a corrective invoice of a net amount. */
    public Invoice corrective(String number, LocalDate on, Invoice of, String net) {
        InvoiceDraft right = Samples.draft(Samples.line("EUR " + net));
        Invoice corrective = Samples.issue(
                number, Corrections.of(of, List.of()).corrective("x", right).orThrow(), on);
        if (!corrective.type().isCorrective()) {
            throw new AssertionError(corrective.type());
        }
        return issue(corrective);
    }

    public Book received(String id, LocalDate on, String amount) {
        return tell(new Received(payment(id, on, amount)));
    }

    public Book put(String id, LocalDate on, ItemKey credit, ItemKey debit, String amount) {
        return tell(new Allocated(id, on, credit, debit, eur(amount)));
    }

    /** Money comes in and is put to a document, both on one day. */
    public Book paid(String id, LocalDate on, Invoice invoice, String amount) {
        return received(id, on, amount).put("put-" + id, on, money(id), document(invoice), amount);
    }

    public Book reversed(String fact, LocalDate on) {
        return tell(new Reversed("end-" + fact, on, fact, "returned"));
    }

    public Ledger ledger() {
        return Ledger.of(HOUSE, facts);
    }

    public List<Fact> facts() {
        return facts;
    }

    public Account account() {
        return ledger().account(ACCOUNT).orElseThrow();
    }

    public Account toldOneByOne() {
        Ledger ledger = Ledger.of(HOUSE, List.of());
        for (Fact fact : facts) {
            ledger = ledger.tell(fact);
        }
        return ledger.account(ACCOUNT).orElseThrow();
    }

    public Position at(LocalDate day) {
        return account().at(day);
    }

    public Money balance(LocalDate day) {
        return at(day).balance();
    }

    public Money open(Invoice document, LocalDate day) {
        return account().items(DocumentKey.of(document), day).stream()
                .map(AccountItem::open)
                .reduce(eur("0.00"), Money::plus);
    }

    public List<Money> entries() {
        return account().entries().stream().map(Entry::amount).toList();
    }

    public List<Money> links() {
        return account().links().stream().map(Link::amount).toList();
    }

    /** {@return code and place of each finding} */
    public List<String> findings() {
        return ledger().findings().stream().map(Book::text).toList();
    }

    private static String text(Finding finding) {
        return finding.severity() + " " + finding.code() + " " + finding.path();
    }

    public static ExchangeRate dollars(String rate, LocalDate on) {
        return new ExchangeRate(CurrencyUnit.USD, CurrencyUnit.EUR, new BigDecimal(rate), on, "ECB");
    }
}
