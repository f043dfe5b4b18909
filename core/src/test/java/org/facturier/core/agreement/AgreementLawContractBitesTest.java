package org.facturier.core.agreement;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.facturier.core.finding.Message.say;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.facturier.core.contracts.AgreementLawContract;
import org.facturier.core.cycle.CycleUnit;
import org.facturier.core.finding.Finding;
import org.facturier.core.finding.Findings;
import org.facturier.core.finding.RuleCode;
import org.facturier.core.finding.Severity;
import org.junit.jupiter.api.Test;

/** A contract that nothing can break proves nothing. */
class AgreementLawContractBitesTest {

    private static final PartnerAgreement AGREEMENT = AgreementBreaches.agreement(
                    AgreementBreaches.fee(CycleUnit.MONTH, AgreementBreaches.START))
            .build();

    @Test
    void a_law_that_never_objects_is_of_no_use() {
        assertBroken(contract(agreement -> Findings.none())::it_objects_to_what_is_wrong);
    }

    @Test
    void a_law_that_changes_its_mind_breaks_l1() {
        AtomicInteger asked = new AtomicInteger();
        assertBroken(contract(agreement -> finding("terms", asked.incrementAndGet()))::l1_l2_of_what_is_wrong);
    }

    @Test
    void a_law_that_names_what_an_agreement_has_not_breaks_l2() {
        assertBroken(contract(agreement -> finding("header.terms", 1))::l1_l2_of_what_is_wrong);
        assertBroken(contract(agreement -> finding("rules[7]", 1))::l1_l2_of_what_is_wrong);
    }

    private static void assertBroken(Runnable promise) {
        assertThatThrownBy(promise::run).isInstanceOf(AssertionError.class);
    }

    private static Findings finding(String path, int times) {
        return Findings.of(new Finding(
                new RuleCode("OUR-LAW-01"),
                Severity.WARNING,
                path,
                say("asked " + times),
                Optional.empty(),
                Optional.empty()));
    }

    private static AgreementLawContract contract(AgreementLaw law) {
        return new AgreementLawContract() {
            @Override
            public AgreementLaw law() {
                return law;
            }

            @Override
            public List<PartnerAgreement> wrong() {
                return List.of(AGREEMENT);
            }
        };
    }
}
