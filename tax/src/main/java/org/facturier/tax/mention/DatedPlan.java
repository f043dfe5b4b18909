package org.facturier.tax.mention;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.facturier.core.document.ProForma;
import org.facturier.core.terms.DueDateRule;
import org.facturier.core.terms.Instalment;
import org.facturier.core.terms.PlannedInstalment;

/**
 * An instalment of a document, with what was agreed on it: a finding on a day is told at the term that it comes from. A
 * document from elsewhere may have more instalments than its plan, and the path is then that of the day itself.
 * @param dated the instalment
 * @param rule when it was to be due, empty where the plan has none for it
 * @param path where that is said
 */
record DatedPlan(Instalment dated, Optional<DueDateRule> rule, String path) {

    /** {@return each instalment in order; none where nothing is to be paid} */
    static List<DatedPlan> of(ProForma document) {
        List<PlannedInstalment> planned = document.header().terms().plan().instalments();
        List<Instalment> dated = document.schedule().instalments();
        return IntStream.range(0, dated.size())
                .mapToObj(at -> at < planned.size()
                        ? new DatedPlan(
                                dated.get(at),
                                Optional.of(planned.get(at).due()),
                                "header.terms.plan.instalments[" + at + "].due")
                        : new DatedPlan(dated.get(at), Optional.empty(), "schedule.instalments[" + at + "].dueOn"))
                .toList();
    }
}
