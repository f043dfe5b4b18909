package org.facturier.tax.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.facturier.core.document.DocumentHeader;
import org.facturier.core.party.Address;
import org.facturier.core.party.Party;
import org.facturier.core.party.TaxId;
import org.facturier.core.taxfact.TaxFact;
import org.facturier.core.terms.DueDateRule;
import org.facturier.core.terms.PaymentTerms;
import org.joda.money.CurrencyUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class VatInquiryTest {

    private static final Instant NOW = Instant.parse("2026-03-01T10:00:00Z");
    private static final TaxId SELLER = TaxId.parse("FR32123456782");
    private static final TaxId DUTCH = TaxId.parse("NL004495445B01");
    private static final TaxId BELGIAN = TaxId.parse("BE0403170701");

    private final List<VatNumberQuestion> asked = new ArrayList<>();
    private final VatInquiry inquiry = VatInquiry.at(
            question -> {
                asked.add(question);
                return answer(
                        question, question.number().equals(DUTCH) ? VatNumberStatus.VALID : VatNumberStatus.INVALID);
            },
            30);

    @Test
    void each_buyer_abroad_is_asked_about_once_by_its_seller() {
        List<VatNumberEvidence> answers = inquiry.ask(
                List.of(to(DUTCH), to(DUTCH), to(TaxId.parse("FR83404833048")), withoutNumber(), to(BELGIAN)),
                List.of(),
                NOW);
        assertThat(answers).extracting(VatNumberEvidence::number).containsExactly(DUTCH, BELGIAN);
        assertThat(asked)
                .allSatisfy(question -> assertThat(question.requester()).contains(SELLER));
        assertThat(asked).allSatisfy(question -> assertThat(question.askedAt()).isEqualTo(NOW));
    }

    @Test
    void a_recent_answer_is_not_asked_for_again_and_none_is_no_answer() {
        assertThat(inquiry.ask(List.of(to(DUTCH)), List.of(kept("2026-01-30T00:00:00Z", VatNumberStatus.VALID)), NOW))
                .isEmpty();
        assertThat(inquiry.ask(List.of(to(DUTCH)), List.of(kept("2026-01-29T23:59:59Z", VatNumberStatus.VALID)), NOW))
                .hasSize(1);
        assertThat(inquiry.ask(
                        List.of(to(DUTCH)), List.of(kept("2026-02-28T00:00:00Z", VatNumberStatus.UNAVAILABLE)), NOW))
                .hasSize(1);
    }

    @Test
    void a_registry_that_fails_did_not_answer_and_the_others_are_asked() {
        List<VatNumberEvidence> answers = VatInquiry.at(
                        question -> {
                            if (question.number().equals(DUTCH)) {
                                throw new IllegalStateException("timeout");
                            }
                            return answer(question, VatNumberStatus.VALID);
                        },
                        30)
                .ask(List.of(to(DUTCH), to(BELGIAN)), List.of(), NOW);
        assertThat(answers)
                .extracting(VatNumberEvidence::status)
                .containsExactly(VatNumberStatus.UNAVAILABLE, VatNumberStatus.VALID);
    }

    @Test
    void an_answer_is_said_of_the_transaction_unless_it_says_so_itself() {
        List<VatNumberEvidence> kept = List.of(
                kept("2026-02-01T00:00:00Z", VatNumberStatus.VALID),
                kept("2026-01-31T00:00:00Z", VatNumberStatus.INVALID));
        assertThat(holds(said(to(DUTCH), kept))).isEqualTo("Optional[true]");
        assertThat(holds(said(to(DUTCH), kept.subList(1, 2)))).isEqualTo("Optional[false]");
        assertThat(said(to(BELGIAN), kept)).isEqualTo(to(BELGIAN));
        assertThat(said(to(DUTCH), List.of(kept("2026-02-01T00:00:00Z", VatNumberStatus.UNAVAILABLE))))
                .isEqualTo(to(DUTCH));
        DocumentHeader denied = to(DUTCH).toBuilder()
                .taxFact(TaxFact.BUYER_VAT_NUMBER_VALID, false)
                .build();
        assertThat(said(denied, kept)).isEqualTo(denied);
        assertThat(inquiry.said(List.of(to(DUTCH), to(BELGIAN), denied), kept, NOW))
                .containsExactly(said(to(DUTCH), kept), to(BELGIAN), denied);
    }

    @Test
    void what_is_to_be_asked_again_is_not_said() {
        for (VatNumberStatus status : List.of(VatNumberStatus.VALID, VatNumberStatus.INVALID)) {
            assertThat(said(to(DUTCH), List.of(kept("2026-01-29T23:59:59Z", status))))
                    .isEqualTo(to(DUTCH));
            assertThat(holds(said(to(DUTCH), List.of(kept("2026-01-30T00:00:00Z", status)))))
                    .isNotEqualTo("Optional.empty");
        }
    }

    @Test
    void a_registry_that_answers_nothing_or_something_else_did_not_answer() {
        VatNumberEvidence other = kept("2026-03-01T10:00:00Z", VatNumberStatus.VALID);
        for (VatRegistry wrong : List.<VatRegistry>of(question -> null, question -> other)) {
            assertThat(VatInquiry.at(wrong, 30).ask(List.of(to(BELGIAN)), List.of(), NOW))
                    .singleElement()
                    .satisfies(answer -> {
                        assertThat(answer.number()).isEqualTo(BELGIAN);
                        assertThat(answer.status()).isEqualTo(VatNumberStatus.UNAVAILABLE);
                    });
        }
    }

    @Test
    void no_answer_is_good_for_less_than_a_day() {
        VatRegistry registry = question -> answer(question, VatNumberStatus.VALID);
        assertThatThrownBy(() -> VatInquiry.at(registry, -5))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("-5");
        assertThatThrownBy(() -> VatEvidenceRule.over(List.of(), -1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> VatInquiry.at(null, 30))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("registry");
    }

    @Test
    @Tag("once")
    @Timeout(20)
    void many_drafts_and_answers_cost_what_they_are_and_not_their_product() {
        List<DocumentHeader> headers = new ArrayList<>();
        List<VatNumberEvidence> kept = new ArrayList<>();
        for (int i = 0; i < 20_000; i++) {
            TaxId number = TaxId.parse("DE" + (100_000_000 + i));
            headers.add(to(number));
            kept.add(answer(VatNumberQuestion.of(number, SELLER, NOW), VatNumberStatus.VALID));
        }
        assertThat(inquiry.ask(headers, kept, NOW)).isEmpty();
        assertThat(inquiry.said(headers, kept, NOW)).hasSize(20_000).noneMatch(headers.get(0)::equals);
    }

    private DocumentHeader said(DocumentHeader header, List<VatNumberEvidence> kept) {
        return inquiry.said(List.of(header), kept, NOW).get(0);
    }

    private static String holds(DocumentHeader header) {
        return header.taxFacts().holds(TaxFact.BUYER_VAT_NUMBER_VALID).toString();
    }

    private static VatNumberEvidence kept(String at, VatNumberStatus status) {
        return answer(VatNumberQuestion.of(DUTCH, SELLER, Instant.parse(at)), status);
    }

    private static VatNumberEvidence answer(VatNumberQuestion question, VatNumberStatus status) {
        return VatNumberEvidence.of(question, "VIES", status);
    }

    private static DocumentHeader to(TaxId buyer) {
        return header(party("Buyer").vatId(buyer.text()));
    }

    private static DocumentHeader withoutNumber() {
        return header(party("Buyer"));
    }

    private static DocumentHeader header(Party.Builder buyer) {
        return DocumentHeader.builder()
                .seller(party("Seller").vatId(SELLER.text()).build())
                .buyer(buyer.build())
                .currency(CurrencyUnit.EUR)
                .language(Locale.FRENCH)
                .terms(PaymentTerms.of(DueDateRule.days(30)))
                .build();
    }

    private static Party.Builder party(String name) {
        return Party.business(name).address(Address.of("1 rue A", "69002", "Lyon", "FR"));
    }
}
