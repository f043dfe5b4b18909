package org.facturier.numbering;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.facturier.numbering.Piece.Variable;

/** The tokens of a pattern, and the periods that they speak of. */
final class PatternTokens {

    private final String pattern;
    private final Set<Token> tokens = EnumSet.noneOf(Token.class);

    private PatternTokens(String pattern) {
        this.pattern = pattern;
    }

    static PatternTokens of(String pattern, List<Piece> pieces) {
        PatternTokens tokens = new PatternTokens(pattern);
        for (Piece piece : pieces) {
            if (piece instanceof Variable variable && !tokens.tokens.add(variable.token())) {
                throw Refusal.of(pattern, "it says " + variable.token() + " twice");
            }
        }
        return tokens;
    }

    Dating dating(Optional<FiscalYears> fiscalYears, Optional<Restart> stated) {
        Restart restart = stated.orElseGet(this::shortestTold);
        if (fiscalYears.isEmpty() && (namesFiscalYear() || restart == Restart.FISCAL_YEARLY)) {
            throw Refusal.of(
                    pattern,
                    "nobody said on which day the fiscal year starts (fiscalYearFrom): 15 March 2026 may be in"
                            + " 2025-26 or in 2026-27");
        }
        if (tokens.contains(Token.FISCAL) && fiscalYears.equals(Optional.of(FiscalYears.CALENDAR))) {
            throw Refusal.of(
                    pattern, "the fiscal year 2026 starts and ends in 2026 and has no second year: write {year}");
        }
        return new Dating(restart, fiscalYears.orElse(FiscalYears.CALENDAR));
    }

    private Restart shortestTold() {
        if (tokens.contains(Token.DAY)) {
            return Restart.DAILY;
        }
        if (tokens.contains(Token.MONTH)) {
            return Restart.MONTHLY;
        }
        if (tokens.contains(Token.QUARTER)) {
            return Restart.QUARTERLY;
        }
        if (namesYear() && namesFiscalYear()) {
            throw Refusal.of(
                    pattern,
                    "it has {year} and a fiscal year, and does not say with which of them the counter begins again"
                            + " (restart): the number after that of 31 December may be 1 or not");
        }
        if (namesFiscalYear()) {
            return Restart.FISCAL_YEARLY;
        }
        return namesYear() ? Restart.YEARLY : Restart.NEVER;
    }

    private boolean namesYear() {
        return tokens.contains(Token.YEAR) || tokens.contains(Token.YY);
    }

    private boolean namesFiscalYear() {
        return !Collections.disjoint(tokens, Token.OF_FISCAL_YEAR);
    }
}
