package org.facturier.rendering.pdf;

import java.util.ArrayList;
import java.util.List;
import org.facturier.rendering.sheet.LineRow;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** What the first lines of an invoice add up to: the only sums made here, of amounts stated line by line. */
final class RunningSums {

    /** The sum without tax of the first so many lines: at 0 zero, at 1 the first line, at the end all lines. */
    private final List<Money> nets = new ArrayList<>();
    /** The same with tax; lines that state no amount with tax add nothing. */
    private final List<Money> grosses = new ArrayList<>();

    private RunningSums(CurrencyUnit currency) {
        nets.add(Money.zero(currency));
        grosses.add(Money.zero(currency));
    }

    /**
     * {@return the sums of lines}
     *
     * @param currency  that of zero, where there are no lines
     */
    static RunningSums of(CurrencyUnit currency, List<LineRow> lines) {
        RunningSums sums = new RunningSums(currency);
        lines.forEach(sums::add);
        return sums;
    }

    private void add(LineRow line) {
        Money net = nets.get(nets.size() - 1);
        Money gross = grosses.get(grosses.size() - 1);
        nets.add(net.plus(line.net()));
        grosses.add(line.gross().map(gross::plus).orElse(gross));
    }

    /** {@return the sum without tax of the first so many lines} */
    Money net(int lines) {
        return nets.get(lines);
    }

    /** {@return the sum with tax of the first so many lines} */
    Money gross(int lines) {
        return grosses.get(lines);
    }
}
