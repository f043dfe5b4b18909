package org.facturier.examples.spring.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.facturier.core.finding.Findings;
import org.facturier.core.wording.FindingWords;
import org.springframework.stereotype.Component;

/** The languages in which findings are said; whoever wants another is answered in English. */
@Component
final class Languages {

    static final List<Locale> KNOWN = List.of(Locale.ENGLISH, Locale.FRENCH, Locale.GERMAN);

    private final Map<Locale, FindingWords> words =
            KNOWN.stream().collect(Collectors.toUnmodifiableMap(Function.identity(), FindingWords::of));

    /** {@return findings in a language that the caller accepts} */
    List<SaidFinding> said(Findings findings, Locale caller) {
        FindingWords spoken = words.get(spoken(caller));
        return findings.stream().map(finding -> SaidFinding.of(finding, spoken)).toList();
    }

    /** {@return the language in which a caller is answered} */
    static Locale spoken(Locale caller) {
        return KNOWN.stream()
                .filter(known -> known.getLanguage().equals(caller.getLanguage()))
                .findFirst()
                .orElse(Locale.ENGLISH);
    }
}
