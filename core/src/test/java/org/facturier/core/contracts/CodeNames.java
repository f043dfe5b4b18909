package org.facturier.core.contracts;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What in a sentence is a name of the code: with dots, humps or underscores, or what is called. */
final class CodeNames {

    private static final Pattern NAME = Pattern.compile("(?<![\\w\\p{L}-])(?:"
            + "[A-Za-z]\\w+(?:\\.[A-Za-z]\\w+)+" // header.buyer.address
            + "|[a-z]+[A-Z]\\w*" // accountingRate
            + "|(?:[A-Z][a-z]+){2,}" // PurchasePrices
            + "|[A-Z]+_[A-Z_]+" // SELLER_IN_ONE_STOP_SHOP
            + "|[a-z]\\w+(?=\\())"); // always(
    /** What stands in brackets, and the name of a specification, which is a value and not a name of the code. */
    private static final Pattern BRACKETS = Pattern.compile("\\[[^]]*]|\\burn:\\S+");

    private static final Pattern PLACE = Pattern.compile("\\{\\w+}");

    private CodeNames() {}

    /** {@return the names in a sentence, each once} */
    static Set<String> in(String sentence) {
        return NAME.matcher(PLACE.matcher(sentence).replaceAll(" "))
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** {@return whether a sentence has a name that does not stand in square brackets} */
    static boolean hasOutsideBrackets(String sentence) {
        return !in(BRACKETS.matcher(sentence).replaceAll(" ")).isEmpty();
    }
}
