package org.facturier.examples.quickstart.lives.oracle;

import java.util.List;
import java.util.Optional;
import org.facturier.examples.quickstart.lives.oracle.Item.Kind;

/** What there is to choose from. */
final class Choices {

    private final LifeMaker maker;

    Choices(LifeMaker maker) {
        this.maker = maker;
    }

    Optional<Item> debit(Dice dice) {
        return one(
                dice,
                maker.open(true).stream()
                        .filter(item -> item.kind != Kind.PAID_BEFORE)
                        .toList());
    }

    static <T> Optional<T> one(Dice dice, List<T> choices) {
        return choices.isEmpty() ? Optional.empty() : Optional.of(dice.of(choices));
    }

    /** {@return all that is open of the document of an item} */
    long whole(Item item) {
        Fold now = maker.now();
        return now.parts(item.source).stream().mapToLong(now::open).sum();
    }

    /** A part, all, or a little more than all. */
    long amount(Dice dice, Item item) {
        return dice.oneIn(5) ? whole(item) + 1 + dice.size() : dice.part(whole(item));
    }

    static String partner(Item item) {
        return item.account.substring(0, item.account.indexOf('/'));
    }
}
