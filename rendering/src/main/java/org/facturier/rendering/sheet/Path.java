package org.facturier.rendering.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A path into the JSON of a document, taken apart: {@code calculated.lines[2].net} is {@code lines.net} with the index 2.
 *
 * @param name  without indices and without {@code calculated.}, such as {@code lines.net}
 * @param indices  from 0, in order
 */
record Path(String name, List<Integer> indices) {

    private static final Pattern INDEX = Pattern.compile("\\[(\\d{1,9})\\]");

    /** {@return a path as derivations and findings write it, such as {@code calculated.totals.taxes[0].tax}} */
    static Path of(String path) {
        List<Integer> indices = new ArrayList<>();
        Matcher found = INDEX.matcher(path);
        while (found.find()) {
            indices.add(Integer.valueOf(found.group(1)));
        }
        return new Path(INDEX.matcher(path).replaceAll("").replaceFirst("^calculated\\.", ""), indices);
    }

    /** {@return what follows a beginning of the name; empty if it has another} */
    String after(String beginning) {
        return name.startsWith(beginning) ? name.substring(beginning.length()) : "";
    }

    /** {@return an index, or -1 where the path has less of them} */
    int index(int at) {
        return at < indices.size() ? indices.get(at) : -1;
    }
}
