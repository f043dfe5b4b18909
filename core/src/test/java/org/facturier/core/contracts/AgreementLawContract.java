package org.facturier.core.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.facturier.core.agreement.AgreementLaw;
import org.facturier.core.agreement.PartnerAgreement;
import org.facturier.core.finding.Finding;
import org.junit.jupiter.api.Test;

/** The promises of {@link AgreementLaw}, L1 and L2, of agreements it objects to as of any others. */
public interface AgreementLawContract {

    /** {@return the law under test} */
    AgreementLaw law();

    /** {@return agreements that it objects to, one for each thing it asks} */
    List<PartnerAgreement> wrong();

    /** {@return agreements of any kind} */
    @Provide
    default Arbitrary<PartnerAgreement> agreements() {
        return AgreementArbitraries.agreements();
    }

    /** A law that never objects keeps every promise and is of no use. */
    @Test
    default void it_objects_to_what_is_wrong() {
        wrong().forEach(agreement -> assertThat(law().check(agreement)).isNotEmpty());
    }

    /** Both, of what is wrong. */
    @Test
    default void l1_l2_of_what_is_wrong() {
        wrong().forEach(this::l1_equal_agreements_give_equal_findings);
        wrong().forEach(this::l2_each_path_is_one_of_the_agreement);
    }

    /** L1, of any agreement. */
    @Property
    default void l1_equal_agreements_give_equal_findings(@ForAll("agreements") PartnerAgreement agreement) {
        assertThat(law().check(agreement.toBuilder().build())).isEqualTo(law().check(agreement));
    }

    /** L2, of any agreement. */
    @Property
    default void l2_each_path_is_one_of_the_agreement(@ForAll("agreements") PartnerAgreement agreement) {
        for (Finding finding : law().check(agreement)) {
            assertThat(DocumentPath.leadsSomewhere(agreement, finding.path()))
                    .as("path of %s", finding)
                    .isTrue();
        }
    }
}
