package org.facturier.examples.guide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.facturier.examples.guide.Recipes.CAFE;
import static org.facturier.examples.guide.Recipes.CHANDELIER;
import static org.facturier.examples.guide.Recipes.FEBRUARY;
import static org.facturier.examples.guide.Recipes.ISSUER;
import static org.facturier.examples.guide.Recipes.LEDGER;
import static org.facturier.examples.guide.Recipes.issued;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.facturier.core.account.Account;
import org.facturier.core.account.AgedBalance;
import org.facturier.core.account.AgedBalance.AgeBand;
import org.facturier.core.account.Position;
import org.facturier.core.account.Statement;
import org.facturier.core.bank.BankBook;
import org.facturier.core.bank.BankMovement;
import org.facturier.core.bank.BankTransaction;
import org.facturier.core.bank.Undone;
import org.facturier.core.bankfile.StatementFile;
import org.facturier.core.calendar.BusinessDays;
import org.facturier.core.collection.CollectionFile;
import org.facturier.core.collection.CollectionFile.Version;
import org.facturier.core.collection.Creditor;
import org.facturier.core.collection.CreditorIdentifier;
import org.facturier.core.collection.DirectDebitCollection;
import org.facturier.core.collection.DirectDebitTransaction;
import org.facturier.core.collection.Mandate;
import org.facturier.core.dispute.Dispute;
import org.facturier.core.dispute.DisputeReason;
import org.facturier.core.document.Invoice;
import org.facturier.core.fact.AccountKey;
import org.facturier.core.fact.Allocated;
import org.facturier.core.fact.Disputed;
import org.facturier.core.fact.Entered;
import org.facturier.core.fact.EntryReason;
import org.facturier.core.fact.Fact;
import org.facturier.core.fact.Issued;
import org.facturier.core.fact.Promised;
import org.facturier.core.fact.Received;
import org.facturier.core.fact.Relieved;
import org.facturier.core.fact.Rescheduled;
import org.facturier.core.fact.Reversed;
import org.facturier.core.finding.Findings;
import org.facturier.core.intake.CsvIntake;
import org.facturier.core.intake.StatementReaders;
import org.facturier.core.issuing.Issuance;
import org.facturier.core.issuing.SeriesPosition;
import org.facturier.core.ledger.Ledger;
import org.facturier.core.letter.Letter;
import org.facturier.core.matching.BankMatcher;
import org.facturier.core.matching.Bookings;
import org.facturier.core.matching.Judgement;
import org.facturier.core.matching.MatchingPolicy;
import org.facturier.core.matching.NumberShape;
import org.facturier.core.matching.Payers;
import org.facturier.core.matching.Reconciliation;
import org.facturier.core.measure.ServicePeriod;
import org.facturier.core.money.Percentage;
import org.facturier.core.netting.Netting;
import org.facturier.core.party.BankAccount;
import org.facturier.core.payment.ItemKey;
import org.facturier.core.payment.Matchers;
import org.facturier.core.payment.Payment;
import org.facturier.core.payment.Proposal;
import org.facturier.core.payment.ReliefReason;
import org.facturier.core.paymentcode.TransferParty;
import org.facturier.core.reference.DocumentKey;
import org.facturier.core.report.Cell;
import org.facturier.core.report.Column;
import org.facturier.core.report.ReportTable;
import org.facturier.core.terms.DueDateRule;
import org.facturier.core.terms.DueDates;
import org.facturier.core.terms.EarlyPaymentDiscount;
import org.facturier.core.terms.PaymentPlan;
import org.facturier.core.terms.PaymentSchedule;
import org.facturier.core.terms.PaymentTerms;
import org.facturier.core.terms.PlannedInstalment;
import org.facturier.reminders.interest.LateFee;
import org.facturier.reminders.interest.LateFees;
import org.facturier.reminders.interest.LateInterestLaw;
import org.facturier.reminders.letter.AccountLetters;
import org.facturier.reminders.letter.Correspondence;
import org.facturier.reminders.policy.Reminder;
import org.facturier.reminders.policy.ReminderPolicy;
import org.facturier.rendering.table.CsvTableWriter;
import org.facturier.rendering.text.TextInvoiceRenderer;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

/** The recipes of the cookbook on money. */
class MoneyRecipesTest {
    // region settled
    static Ledger settled(Ledger ledger, Payment payment) {
        Ledger after = ledger;
        for (Fact fact : ledger.settle(payment, Matchers.byReferenceThenAge()).facts()) {
            after = after.tell(fact);
        }
        return after;
    }
    // endregion

    private static final Invoice REPAIR = ISSUER.issue(
                    Lumen.draft("Réparation", "EUR 500.00"),
                    Issuance.of("F", FEBRUARY).after(Optional.of(SeriesPosition.after(CHANDELIER))))
            .orThrow();

    @Test
    void a_payment_is_put_to_the_invoice_it_names() {
        // region named
        LocalDate day = LocalDate.of(2026, 2, 10);
        Payment payment = new Payment("bank-1", day, CAFE.partner(), Money.parse("EUR 1000.00"), "F-2026-0001");
        Position position = settled(LEDGER, payment).account(CAFE).orElseThrow().at(day);
        Money open = position.balance(); // EUR 440.00
        // endregion
        assertThat(open).isEqualTo(eur("440.00"));
        assertThat(position.onAccount()).isEqualTo(eur("0.00"));
    }

    @Test
    void a_payment_without_a_reference_settles_the_oldest() {
        // region unnamed
        Ledger two = LEDGER.tell(new Issued(REPAIR));
        LocalDate day = LocalDate.of(2026, 2, 20);
        Payment payment = new Payment("bank-2", day, CAFE.partner(), Money.parse("EUR 1500.00"), "");
        Position position = settled(two, payment).account(CAFE).orElseThrow().at(day);
        Money left = position.debits().get(0).open(); // EUR 540.00 of F-2026-0002
        // endregion
        assertThat(position.debits()).hasSize(1);
        assertThat(left).isEqualTo(eur("540.00"));
    }

    @Test
    void what_was_paid_too_much_is_paid_back() {
        // region refund
        LocalDate day = LocalDate.of(2026, 2, 10);
        Ledger ledger =
                settled(LEDGER, new Payment("bank-1", day, CAFE.partner(), Money.parse("EUR 1500.00"), "F-2026-0001"));
        Money tooMuch = ledger.account(CAFE).orElseThrow().at(day).onAccount(); // EUR -60.00

        LocalDate later = LocalDate.of(2026, 2, 17);
        Payment refund = new Payment("bank-2", later, CAFE.partner(), Money.parse("EUR -60.00"), "remboursement");
        Ledger even = ledger.tell(new Received(refund))
                .tell(new Allocated(
                        "a-1",
                        later,
                        new ItemKey.MoneyItem("bank-1"),
                        new ItemKey.MoneyItem("bank-2"),
                        Money.parse("EUR 60.00")));
        // endregion
        assertThat(tooMuch).isEqualTo(Money.parse("EUR -60.00"));
        assertThat(even.findings()).isEmpty();
        assertThat(even.account(CAFE).orElseThrow().at(later).balance()).isEqualTo(Money.parse("EUR 0.00"));
        assertThat(even.account(CAFE).orElseThrow().at(later).credits()).isEmpty();
    }

    @Test
    void a_cash_discount_is_agreed_and_taken() {
        // region skonto
        EarlyPaymentDiscount discount = new EarlyPaymentDiscount(Percentage.of("2"), 10);
        PaymentTerms terms = PaymentTerms.of(PaymentPlan.atOnce(DueDateRule.days(30), Optional.of(discount)));
        Invoice invoice = issued(Lumen.draft("Lustre en laiton", "EUR 1200.00").toBuilder()
                .header(Lumen.header().toBuilder().terms(terms).build())
                .build());
        // endregion
        assertThat(new String(TextInvoiceRenderer.standard().render(invoice).orThrow(), StandardCharsets.UTF_8))
                .contains("Escompte de 2");
        Ledger ledger = Ledger.of(CAFE.house(), List.of(new Issued(invoice)));
        // region taken
        LocalDate day = LocalDate.of(2026, 1, 24); // within 10 days
        Payment payment = new Payment("bank-1", day, CAFE.partner(), Money.parse("EUR 1411.20"), "F-2026-0001");
        ItemKey debt = new ItemKey.DocumentItem(DocumentKey.of(invoice));
        Relieved taken = new Relieved(
                "d-1",
                day,
                debt,
                Money.parse("EUR 28.80"),
                ReliefReason.DISCOUNT,
                Optional.of("bank-1"),
                Optional.empty());
        Ledger paid = ledger.tell(new Received(payment))
                .tell(new Allocated("a-1", day, new ItemKey.MoneyItem("bank-1"), debt, payment.amount()))
                .tell(taken);
        // endregion
        assertThat(paid.findings()).isEmpty();
        assertThat(paid.account(CAFE).orElseThrow().at(day).debits()).isEmpty();
        assertThat(paid.account(CAFE).orElseThrow().at(day).balance()).isEqualTo(eur("0.00"));
    }

    @Test
    void a_few_cents_are_forgiven() {
        LocalDate day = LocalDate.of(2026, 2, 10);
        Payment payment = new Payment("bank-1", day, CAFE.partner(), eur("1439.98"), "F-2026-0001");
        Ledger ledger = settled(LEDGER, payment);
        // region cents
        Ledger even = ledger.tell(new Relieved(
                "r-1",
                day,
                new ItemKey.DocumentItem(DocumentKey.of(CHANDELIER)),
                Money.parse("EUR 0.02"),
                ReliefReason.TOLERANCE));
        // endregion
        assertThat(ledger.account(CAFE).orElseThrow().at(day).balance()).isEqualTo(eur("0.02"));
        assertThat(even.account(CAFE).orElseThrow().at(day).balance()).isEqualTo(eur("0.00"));
    }

    @Test
    void a_bad_debt_is_written_off() {
        // region writeOff
        LocalDate day = LocalDate.of(2026, 12, 31);
        Ledger lost = LEDGER.tell(new Relieved(
                "w-1",
                day,
                new ItemKey.DocumentItem(DocumentKey.of(CHANDELIER)),
                Money.parse("EUR 1440.00"),
                ReliefReason.WRITE_OFF));
        Money open = lost.account(CAFE).orElseThrow().at(day).balance(); // EUR 0.00
        // endregion
        assertThat(open).isEqualTo(Money.parse("EUR 0.00"));
    }

    @Test
    void what_both_owe_is_set_off() {
        // region setOff
        LocalDate day = LocalDate.of(2026, 3, 31);
        Entered bill = new Entered("AF-1", day, CAFE, Money.parse("EUR -300.00"), day, EntryReason.SUPPLIER_BILL);
        Ledger both = LEDGER.tell(bill);
        Netting netting = Netting.ofDue("N-1", both.account(CAFE).orElseThrow().at(day));
        Ledger netted = both;
        for (Allocated setOff : netting.facts()) {
            netted = netted.tell(setOff);
        }
        Money left = netted.account(CAFE).orElseThrow().at(day).debits().get(0).open(); // EUR 1140.00
        // endregion
        assertThat(left).isEqualTo(Money.parse("EUR 1140.00"));
    }

    @Test
    void a_debt_gets_a_new_plan() {
        // region plan
        LocalDate agreed = LocalDate.of(2026, 3, 1);
        PaymentPlan halves = PaymentPlan.of(List.of(
                PlannedInstalment.percent("50", DueDateRule.days(14)),
                PlannedInstalment.balance(DueDateRule.days(45))));
        PaymentSchedule schedule = halves.schedule(
                        Money.parse("EUR 1440.00"), new DueDates(agreed, Optional.empty(), Optional.empty()))
                .orThrow();
        Ledger planned = LEDGER.tell(new Rescheduled("plan-1", agreed, DocumentKey.of(CHANDELIER), schedule));
        Money late = planned.account(CAFE)
                .orElseThrow()
                .at(LocalDate.of(2026, 3, 31))
                .overdue(); // EUR 720.00
        // endregion
        assertThat(late).isEqualTo(Money.parse("EUR 720.00"));
    }

    @Test
    void a_debit_comes_back() {
        LocalDate day = LocalDate.of(2026, 2, 10);
        Ledger paid =
                settled(LEDGER, new Payment("bank-1", day, CAFE.partner(), Money.parse("EUR 1440.00"), "F-2026-0001"));
        // region returned
        LocalDate back = LocalDate.of(2026, 2, 20);
        Ledger returned = paid.tell(new Reversed("return-1", back, "bank-1", "AM04"))
                .tell(new Entered("fee-1", back, CAFE, Money.parse("EUR 12.00"), back, EntryReason.FEE));
        Money owed = returned.account(CAFE).orElseThrow().at(back).balance(); // EUR 1452.00
        // endregion
        assertThat(owed).isEqualTo(Money.parse("EUR 1452.00"));
    }

    @Test
    void what_is_late_is_sorted_by_age() {
        Ledger ledger = LEDGER.tell(new Issued(REPAIR));
        // region aged
        LocalDate april = LocalDate.of(2026, 4, 1);
        Map<AccountKey, AgedBalance> aged =
                ledger.accounts().collect(Collectors.toMap(Account::key, account -> AgedBalance.of(account.at(april))));
        Money month = aged.get(CAFE).debits().get(AgeBand.UP_TO_30); // EUR 600.00
        Money twoMonths = aged.get(CAFE).debits().get(AgeBand.UP_TO_60); // EUR 1440.00
        // endregion
        assertThat(month).isEqualTo(eur("600.00"));
        assertThat(twoMonths).isEqualTo(eur("1440.00"));
    }

    @Test
    void what_is_disputed_is_owed_and_not_asked_for() {
        // region dispute
        LocalDate day = LocalDate.of(2026, 3, 10);
        Dispute dispute = Dispute.builder()
                .id("L-1")
                .invoice(CHANDELIER.number())
                .amount(Money.parse("EUR 100.00"))
                .reason(DisputeReason.QUALITY)
                .statement("Une branche est tordue")
                .openedOn(day)
                .build();
        Ledger disputed = LEDGER.tell(new Disputed("dispute-1", day, DocumentKey.of(CHANDELIER), dispute));
        Money asked = disputed.account(CAFE).orElseThrow().at(day).demand(); // EUR 1340.00
        // endregion
        assertThat(asked).isEqualTo(eur("1340.00"));
        assertThat(disputed.account(CAFE).orElseThrow().at(day).balance()).isEqualTo(eur("1440.00"));
    }

    @Test
    void a_promise_is_waited_for() {
        // region promise
        Promised promise = new Promised(
                "promise-1", LocalDate.of(2026, 3, 2), DocumentKey.of(CHANDELIER), LocalDate.of(2026, 3, 20));
        Account account = LEDGER.tell(promise).account(CAFE).orElseThrow();
        Money during = account.at(LocalDate.of(2026, 3, 20)).demand(); // EUR 0.00
        Money after = account.at(LocalDate.of(2026, 3, 21)).demand(); // EUR 1440.00
        // endregion
        assertThat(during).isEqualTo(Money.parse("EUR 0.00"));
        assertThat(after).isEqualTo(Money.parse("EUR 1440.00"));
    }

    @Test
    void the_second_reminder_follows_the_first() {
        // region second
        ReminderPolicy policy = ReminderPolicy.stepped();
        Account account = LEDGER.account(CAFE).orElseThrow();
        Reminder first =
                policy.due(account.at(LocalDate.of(2026, 2, 19)), List.of()).orElseThrow();
        Reminder second =
                policy.due(account.at(LocalDate.of(2026, 3, 6)), List.of(first)).orElseThrow(); // the level "firm"
        Letter letter = AccountLetters.standard()
                .reminder(second, Correspondence.between(Lumen.SELLER, Lumen.BUYER, Locale.FRENCH))
                .orThrow();
        // endregion
        assertThat(second.level().key()).isEqualTo("firm");
        assertThat(second.claimed()).isEqualTo(eur("1440.00"));
        assertThat(letter.subject()).contains("F-2026-0001");
        assertThat(policy.due(account.at(LocalDate.of(2026, 3, 5)), List.of(first)))
                .isEmpty();
    }

    @Test
    void thirty_days_late_cost_interest() {
        // region interest
        LocalDate day = LocalDate.of(2026, 3, 16); // 30 days after 14 February
        LateFee fee = LateFees.of(
                        LEDGER.account(CAFE).orElseThrow(), LEDGER.chain()::find, LateInterestLaw.ofSeller(), day)
                .all()
                .get(0);
        Money interest = fee.interestDue().orElseThrow(); // EUR 14.38
        Money indemnity = fee.indemnity().orElseThrow(); // EUR 40.00
        // endregion
        assertThat(interest).isEqualTo(eur("14.38"));
        assertThat(indemnity).isEqualTo(eur("40.00"));
    }

    @Test
    void a_partner_gets_a_statement() {
        // region statement
        ServicePeriod quarter = ServicePeriod.including(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 3, 31));
        Statement statement = LEDGER.account(CAFE).orElseThrow().statement(quarter);
        Letter letter = AccountLetters.standard()
                .statement(
                        statement,
                        Correspondence.between(Lumen.SELLER, Lumen.BUYER, Locale.FRENCH),
                        LocalDate.of(2026, 4, 1))
                .orThrow();
        // endregion
        assertThat(statement.closing()).isEqualTo(eur("1440.00"));
        assertThat(letter.subject()).contains("31 mars 2026");
    }

    @Test
    void open_items_go_to_a_spreadsheet() throws IOException {
        // region csv
        LocalDate april = LocalDate.of(2026, 4, 1);
        List<List<Cell>> rows = LEDGER.accounts()
                .flatMap(account -> account.at(april).debits().stream()
                        .map(item ->
                                List.of(Cell.of(account.key().partner()), Cell.of(item.dueOn()), Cell.of(item.open()))))
                .toList();
        List<Column> columns = List.of(
                new Column("partner", "Partner", Column.Kind.TEXT),
                new Column("due", "Due", Column.Kind.DAY),
                new Column("open", "Open", Column.Kind.AMOUNT));
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        CsvTableWriter.standard().write(new ReportTable("Open items", columns, rows, List.of()), file);
        // endregion
        Printed.is(
                "cookbook-open-items.csv", file.toString(StandardCharsets.UTF_8).replace("\r\n", "\n"));
    }

    @Test
    void payments_are_read_from_a_file() throws IOException {
        // region bank
        String csv = """
                id,receivedOn,payer,amount,currency,reference
                bank-1,2026-02-10,Café de la Gare,1000.00,EUR,F-2026-0001
                """;
        Ledger ledger = LEDGER;
        for (Payment payment :
                CsvIntake.payments().read("bank.csv", new StringReader(csv)).records()) {
            ledger = settled(ledger, payment);
        }
        Money open =
                ledger.account(CAFE).orElseThrow().at(LocalDate.of(2026, 2, 10)).balance(); // EUR 440.00
        // endregion
        assertThat(open).isEqualTo(Money.parse("EUR 440.00"));
    }

    @Test
    void a_statement_of_the_bank_is_read() throws IOException {
        // region statements
        String mt940 = """
                :20:STARTUMS
                :25:37040044/0532013000
                :28C:00012/001
                :60F:C260209EUR1000,00
                :61:2602100210C1000,00NTRFNONREF//B-77
                :86:Rechnung F-2026-0001
                :62F:C260210EUR2000,00
                """;
        InputStream file = new ByteArrayInputStream(mt940.getBytes(StandardCharsets.ISO_8859_1));
        StatementFile read = StatementReaders.mt940().read("february.sta", file);
        Findings wrong = read.findings(); // none: the balances agree with the entries
        BankBook book = BankBook.of(read.statements());
        BankMovement received = book.movements().get(0);
        // endregion
        assertThat(wrong).isEmpty();
        assertThat(received.transaction().amount()).isEqualTo(eur("1000.00"));
        assertThat(received.transaction().bookedOn()).isEqualTo(LocalDate.of(2026, 2, 10));
        assertThat(received.transaction().remittance().text()).isEqualTo("Rechnung F-2026-0001");
        assertThat(received.id()).isEqualTo("37040044/0532013000/B-77/2026-02-10/EUR 1000.00");
    }

    private static Money eur(String amount) {
        return Money.parse("EUR " + amount);
    }

    @Test
    void what_the_bank_tells_becomes_facts_and_a_return_undoes_them() throws IOException {
        // region reconciled
        String camt = """
                <Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.053.001.08"><BkToCstmrStmt>
                <GrpHdr><MsgId>M-1</MsgId><CreDtTm>2026-02-24T20:00:00+01:00</CreDtTm></GrpHdr>
                <Stmt><Id>S-2</Id><CreDtTm>2026-02-24T20:00:00+01:00</CreDtTm>
                <Acct><Id><IBAN>DE89370400440532013000</IBAN></Id><Ccy>EUR</Ccy></Acct>
                <Ntry><Amt Ccy="EUR">1440.00</Amt><CdtDbtInd>CRDT</CdtDbtInd><Sts><Cd>BOOK</Cd></Sts>
                <BookgDt><Dt>2026-02-10</Dt></BookgDt><AcctSvcrRef>B-77</AcctSvcrRef>
                <BkTxCd><Domn><Cd>PMNT</Cd><Fmly><Cd>RCDT</Cd><SubFmlyCd>ESCT</SubFmlyCd></Fmly></Domn></BkTxCd>
                <NtryDtls><TxDtls><Refs><EndToEndId>CAFE-9</EndToEndId></Refs>
                <RltdPties><Dbtr><Pty><Nm>CAFE DE LA GARE</Nm></Pty></Dbtr></RltdPties>
                <RmtInf><Ustrd>Facture F 2026 0001</Ustrd></RmtInf></TxDtls></NtryDtls></Ntry>
                <Ntry><Amt Ccy="EUR">1440.00</Amt><CdtDbtInd>DBIT</CdtDbtInd><Sts><Cd>BOOK</Cd></Sts>
                <BookgDt><Dt>2026-02-24</Dt></BookgDt><AcctSvcrRef>B-91</AcctSvcrRef>
                <BkTxCd><Domn><Cd>PMNT</Cd><Fmly><Cd>RCDT</Cd><SubFmlyCd>RRTN</SubFmlyCd></Fmly></Domn></BkTxCd>
                <NtryDtls><TxDtls><Refs><EndToEndId>CAFE-9</EndToEndId></Refs>
                <RtrInf><Rsn><Cd>AC04</Cd></Rsn></RtrInf></TxDtls></NtryDtls></Ntry>
                </Stmt></BkToCstmrStmt></Document>
                """;
        InputStream file = new ByteArrayInputStream(camt.getBytes(StandardCharsets.UTF_8));
        StatementFile read = StatementReaders.camt().read("february.xml", file);
        List<BankTransaction> transactions = BankBook.of(read.statements()).movements().stream()
                .map(BankMovement::transaction)
                .toList();
        NumberShape shape = NumberShape.of( // F-2026-0001
                new NumberShape.Letters("F-"),
                new NumberShape.Digits(NumberShape.Kind.YEAR, 4),
                new NumberShape.Letters("-"),
                new NumberShape.Digits(NumberShape.Kind.COUNTER, 4));
        Payers payers = Payers.builder().name(CAFE.partner(), "Café de la Gare").build();
        BankMatcher matcher = new BankMatcher(List.of(shape), payers, MatchingPolicy.STANDARD);
        Reconciliation month =
                Reconciliation.of(matcher, transactions, LEDGER.open(LocalDate.of(2026, 2, 24)), Bookings.none());
        // endregion
        // region reconciled-facts
        Ledger ledger = LEDGER;
        for (Reconciliation.Step step : month.steps()) {
            if (step.judgement() instanceof Judgement.Ranked ranked && ranked.isSure()) {
                Proposal sure = ranked.proposals().get(0);
                BankTransaction money = step.transaction();
                Payment payment = new Payment(
                        step.payment(),
                        money.bookedOn(),
                        sure.of().partner(),
                        money.amount(),
                        money.remittance().text());
                for (Fact fact :
                        ledger.settle(payment, (item, open) -> List.of(sure)).facts()) {
                    ledger = ledger.tell(fact);
                }
            } else if (step.judgement() instanceof Judgement.Returned back && back.isSure()) {
                String why = step.transaction().undone().flatMap(Undone::reason).orElse("returned");
                ledger = ledger.tell(new Reversed(
                        step.payment(),
                        step.transaction().bookedOn(),
                        back.first().payment(),
                        why));
            }
        }
        Account account = ledger.account(CAFE).orElseThrow();
        Money paid = account.at(LocalDate.of(2026, 2, 23)).balance(); // EUR 0.00
        Money back = account.at(LocalDate.of(2026, 2, 24)).balance(); // EUR 1440.00
        // endregion
        assertThat(read.findings().hasErrors()).isFalse();
        assertThat(month.taken()).hasSize(1);
        assertThat(month.steps()).extracting(Reconciliation.Step::payment).containsExactly("B-77", "B-91");
        assertThat(paid).isEqualTo(eur("0.00"));
        assertThat(back).isEqualTo(eur("1440.00"));
        assertThat(ledger.findings()).isEmpty();
        assertThat(ledger.open(LocalDate.of(2026, 2, 24)).all().toList())
                .isEqualTo(LEDGER.open(LocalDate.of(2026, 2, 24)).all().toList());
    }

    @Test
    void instalments_are_collected() {
        // region collect
        Mandate mandate = Mandate.core(
                "M-2026-7",
                LocalDate.of(2026, 1, 5),
                TransferParty.of(Lumen.BUYER),
                BankAccount.of("BE68539007547034"));
        Creditor creditor = new Creditor(
                "Atelier Lumen", CreditorIdentifier.of("FR72ZZZ123456"), BankAccount.of("FR1420041010050500013M02606"));
        DirectDebitCollection collection = DirectDebitCollection.of(
                creditor,
                LocalDate.of(2026, 2, 2),
                List.of(DirectDebitTransaction.of(
                        CHANDELIER, CHANDELIER.schedule().instalments().get(0), mandate)),
                BusinessDays.weekdays());
        Findings left = collection.findings(); // what was left out, and why
        byte[] file =
                new CollectionFile("P-2026-02-02", LocalDateTime.of(2026, 2, 2, 9, 30), Version.V8).write(collection);
        // endregion
        assertThat(left).isEmpty();
        assertThat(new String(file, StandardCharsets.UTF_8))
                .contains("<CtrlSum>1440.00</CtrlSum>", "<ReqdColltnDt>2026-02-16</ReqdColltnDt>");
    }
}
