package org.facturier.core.check;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.facturier.core.finding.Message.say;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.facturier.core.Samples;
import org.facturier.core.contracts.DocumentRuleContract;
import org.facturier.core.document.ProForma;
import org.facturier.core.finding.Finding;
import org.facturier.core.finding.Findings;
import org.facturier.core.finding.RuleCode;
import org.facturier.core.finding.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A contract that nothing can break proves nothing. */
class DocumentRuleContractBitesTest {

    private static final ProForma DOCUMENT =
            Samples.invoice("F-1", "EUR 100.00", Samples.DAY).proForma();

    @Test
    void a_rule_that_never_objects_is_no_rule() {
        assertBroken(contract(document -> Findings.none())::it_objects_to_what_is_wrong);
    }

    @Test
    void a_rule_that_counts_breaks_r1() {
        AtomicInteger asked = new AtomicInteger();
        DocumentRule counting = document -> at("", "question " + asked.incrementAndGet());
        assertBroken(contract(counting)::r1_equal_wrong_documents_give_equal_findings);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "buyer",
                "header.buyers",
                "header.buyer.",
                "calculated.lines[1]",
                "calculated.lines.net",
                "header.buyer.ids.vatId.prefix.length",
                "header..buyer",
                "header.meansOfPayment[0].mandate"
            })
    void a_rule_that_points_nowhere_breaks_r2(String path) {
        assertBroken(contract(document -> at(path, "wrong"))::r2_each_path_of_a_wrong_document_is_one_of_it);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "header",
                "header.buyer.ids.vatId.prefix",
                "calculated.lines[0].item.price.unitPrice",
                "lines",
                "header.terms.plan.instalments[0].due.from",
                "calculated.totals.taxes[0].tax",
                "header.terms.latePayment.annualPercent"
            })
    void a_path_may_name_what_is_missing(String path) {
        contract(document -> at(path, "wrong")).r2_each_path_of_a_wrong_document_is_one_of_it();
    }

    private static DocumentRuleContract contract(DocumentRule rule) {
        return new DocumentRuleContract() {
            @Override
            public DocumentRule rule() {
                return rule;
            }

            @Override
            public List<ProForma> wrong() {
                return List.of(DOCUMENT);
            }
        };
    }

    private static Findings at(String path, String message) {
        return Findings.of(new Finding(
                new RuleCode("TEST-RULE-01"),
                Severity.WARNING,
                path,
                say(message),
                Optional.empty(),
                Optional.empty()));
    }

    private static void assertBroken(Executable promise) {
        assertThatThrownBy(promise::execute).isInstanceOf(AssertionError.class);
    }
}
