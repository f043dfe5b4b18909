package org.facturier.tax.regime;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Articles of the law, which may move from one code to another.
 *
 * @param words  as they stand before 2027, divided by semicolons
 * @param since2027  as they stand from 1 January 2027 on
 */
public record Citation(String words, String since2027) {

    /** {@return articles, by their new names where these are known} */
    public static Citation of(String words) {
        if (!words.contains("CGI")) {
            return new Citation(words, words);
        }
        List<String> moved = new ArrayList<>();
        for (String article : words.split(";")) {
            moved.add(moved(article.strip()));
        }
        return new Citation(words, String.join("; ", moved));
    }

    private static String moved(String article) {
        for (MovedArticle each : MovedArticle.all()) {
            if (each.old().equals(article)) {
                return each.now().orElse(article);
            }
        }
        return article;
    }

    /** {@return whether an article is known to move, by its new name or without} */
    public static boolean isListed(String article) {
        return MovedArticle.all().stream().anyMatch(each -> each.old().equals(article));
    }

    /** {@return the articles by their names on a day} */
    public String on(LocalDate day) {
        return day.isBefore(MovedArticle.FROM) ? words : since2027;
    }

    /** {@return as they stand before 2027} */
    @Override
    public String toString() {
        return words;
    }
}
