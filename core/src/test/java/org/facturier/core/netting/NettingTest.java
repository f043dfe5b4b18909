package org.facturier.core.netting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import org.facturier.core.Samples;
import org.facturier.core.account.Position;
import org.facturier.core.dispute.Dispute;
import org.facturier.core.dispute.DisputeReason;
import org.facturier.core.document.Invoice;
import org.facturier.core.fact.AccountKey;
import org.facturier.core.fact.Allocated;
import org.facturier.core.fact.Disputed;
import org.facturier.core.fact.Entered;
import org.facturier.core.fact.EntryReason;
import org.facturier.core.fact.Issued;
import org.facturier.core.fact.Received;
import org.facturier.core.ledger.Ledger;
import org.facturier.core.payment.ItemKey;
import org.facturier.core.payment.Payment;
import org.facturier.core.reference.DocumentKey;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

/** F-1 of 120.00 and F-2 of 240.00 are owed to us; 50.00 and 100.00 to the partner, the 50.00 longer since. */
class NettingTest {

    private static final LocalDate DAY = Samples.DAY;
    private static final Invoice FIRST = Samples.invoice("F-1", "EUR 100.00", DAY);
    private static final AccountKey ACCOUNT = new AccountKey(
            FIRST.header().seller().id(),
            FIRST.header().buyer().id(),
            FIRST.header().currency());
    private static final Ledger LEDGER = Ledger.of(
            ACCOUNT.house(),
            List.of(
                    new Issued(FIRST),
                    new Issued(Samples.invoice("F-2", "EUR 200.00", DAY)),
                    bill("SB-2", "EUR -100.00", DAY),
                    bill("SB-1", "EUR -50.00", DAY.minusDays(9))));

    private static Entered bill(String id, String amount, LocalDate dueOn) {
        return new Entered(id, DAY, ACCOUNT, Money.parse(amount), dueOn, EntryReason.SUPPLIER_BILL);
    }

    private static Position position(Ledger ledger, LocalDate day) {
        return ledger.account(ACCOUNT).orElseThrow().at(day);
    }

    private static List<String> pairs(Netting netting) {
        return netting.setOffs().stream()
                .map(each -> each.claim().document().orElseThrow() + " "
                        + ((ItemKey.EnteredItem) each.debt().key()).entry() + " " + each.amount())
                .toList();
    }

    @Test
    void the_oldest_debts_meet_first() {
        Netting netting = Netting.agreed("N-1", position(LEDGER, DAY));
        assertThat(pairs(netting)).containsExactly("F-1 SB-1 EUR 50.00", "F-1 SB-2 EUR 70.00", "F-2 SB-2 EUR 30.00");
        assertThat(netting.total()).isEqualTo(Money.parse("EUR 150.00"));
        assertThat(netting.owedByPartner())
                .extracting(item -> item.document().orElseThrow() + " " + item.open())
                .containsExactly("F-2 EUR 210.00");
        assertThat(netting.selfBilled()).isEmpty();
    }

    @Test
    void the_facts_of_a_netting_put_each_payable_to_a_receivable() {
        Netting netting = Netting.agreed("N-1", position(LEDGER, DAY));
        assertThat(netting.facts().get(0))
                .isEqualTo(new Allocated(
                        "N-1/1",
                        DAY,
                        new ItemKey.EnteredItem("SB-1"),
                        new ItemKey.InstalmentItem(DocumentKey.of(FIRST), 1),
                        Money.parse("EUR 50.00")));
        assertThat(netting.facts()).extracting(Allocated::id).containsExactly("N-1/1", "N-1/2", "N-1/3");
    }

    @Test
    void the_law_waits_for_what_is_due() {
        assertThat(Netting.ofDue("N-1", position(LEDGER, DAY)).setOffs())
                .as("F-1 and F-2 are due in 30 days")
                .isEmpty();
        assertThat(Netting.ofDue("N-1", position(LEDGER, DAY.plusDays(30))).setOffs())
                .hasSize(3);
    }

    @Test
    void what_is_disputed_is_left_out_and_named_once() {
        Dispute dispute = Dispute.builder()
                .id("D-1")
                .invoice(FIRST.number())
                .lines(List.of(1))
                .amount(Money.parse("EUR 10.00"))
                .reason(DisputeReason.QUANTITY)
                .openedOn(DAY)
                .build();
        Ledger objected = LEDGER.tell(new Disputed("told D-1", DAY, DocumentKey.of(FIRST), dispute));
        Netting netting = Netting.agreed("N-1", position(objected, DAY));
        assertThat(pairs(netting)).containsExactly("F-2 SB-1 EUR 50.00", "F-2 SB-2 EUR 100.00");
        assertThat(netting.findings().all())
                .extracting(finding -> finding.code() + " " + finding.path() + " " + finding.message())
                .containsExactly("NET-DISPUTE-01 document F-1 nothing of it is set off while dispute D-1 is open");
    }

    @Test
    void money_on_account_is_left_to_its_payer() {
        Ledger paid =
                LEDGER.tell(new Received(new Payment("P-1", DAY, ACCOUNT.partner(), Money.parse("EUR 500.00"), "")));
        assertThat(Netting.agreed("N-1", position(paid, DAY)).total()).isEqualTo(Money.parse("EUR 150.00"));
    }

    @Test
    void nothing_is_no_set_off() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SetOff(
                        position(LEDGER, DAY).debits().get(0),
                        position(LEDGER, DAY).credits().get(0),
                        Money.parse("EUR 0.00")))
                .withMessageContaining("above zero");
    }
}
