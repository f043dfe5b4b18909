package org.facturier.rendering.pdf;

import java.util.ArrayList;
import java.util.List;
import org.facturier.rendering.sheet.LineRow;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** What the first lines of an invoice add up to: the only sums made here, of amounts stated line by line. */
final class RunningSums {

    private final List<Money> nets = new ArrayList<>();
    private final List<Money> grosses = new ArrayList<>();

    private RunningSums(CurrencyUnit currency) {
        nets.add(Money.zero(currency));
        grosses.add(Money.zero(currency));
    }

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

    Money net(int lines) {
        return nets.get(lines);
    }

    Money gross(int lines) {
        return grosses.get(lines);
    }
}
