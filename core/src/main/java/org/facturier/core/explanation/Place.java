package org.facturier.core.explanation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where in a document a figure stands: which figure, and of which line, group or other member of a list. Built, and compared, by
 * these; {@link #toString} spells it as a path, such as {@code calculated.lines[2].net}, and {@link #read} is for stored
 * explanations alone.
 */
public final class Place {

    static final int NONE = -1;

    private static final Pattern INDEX = Pattern.compile("\\[(\\d{1,9})]");
    private static final Map<String, DocumentFigure> BY_PATH = byPath();

    private final DocumentFigure figure;
    private final int first;
    private final int second;
    private final String own;

    Place(DocumentFigure figure, int first, int second, String own) {
        this.figure = figure;
        this.first = first;
        this.second = second;
        this.own = own;
    }

    private static Map<String, DocumentFigure> byPath() {
        Map<String, DocumentFigure> byPath = new HashMap<>();
        for (DocumentFigure figure : DocumentFigure.values()) {
            figure.sizes().forEach(size -> byPath.put(figure.path(size), figure));
        }
        byPath.remove("");
        return byPath;
    }

    /**
     * {@return the place of a figure that an arithmetic of the host's names itself}
     *
     * @throws IllegalArgumentException if the name is the path of a figure of a document
     */
    public static Place own(String name) {
        Place place = read(name);
        if (place.figure != DocumentFigure.OWN) {
            throw new IllegalArgumentException(name + " is the place of " + place.figure);
        }
        return place;
    }

    /** {@return the place that a path names; one that is of no figure of a document is the host's own} */
    public static Place read(String path) {
        Matcher found = INDEX.matcher(Objects.requireNonNull(path, "path"));
        List<Integer> indices = new ArrayList<>(2);
        while (found.find()) {
            indices.add(Integer.valueOf(found.group(1)));
        }
        DocumentFigure figure = BY_PATH.get(found.replaceAll("[#]"));
        Place own = new Place(DocumentFigure.OWN, NONE, NONE, path);
        if (figure == null || figure.sizes().noneMatch(size -> size == indices.size())) {
            return own;
        }
        Place place = new Place(figure, at(indices, 0), at(indices, 1), "");
        // an index is written without zeros before it, or a path would have two spellings
        return place.toString().equals(path) ? place : own;
    }

    private static int at(List<Integer> indices, int place) {
        return place < indices.size() ? indices.get(place) : NONE;
    }

    /** {@return which figure stands there} */
    public DocumentFigure figure() {
        return figure;
    }

    /** {@return the index in the first list, from 0; -1 where it is in none} */
    public int index() {
        return first;
    }

    /** {@return the index in the list within that list, from 0; -1 where it is in none} */
    public int inner() {
        return second;
    }

    /** {@return where the tax on this amount would stand} */
    public Place tax() {
        return switch (figure) {
            case LINE_NET -> DocumentFigure.LINE_NET_TAX.at(first);
            case ALLOWANCE_CHARGE_AMOUNT -> DocumentFigure.ALLOWANCE_CHARGE_AMOUNT_TAX.at(first);
            case ALLOWANCE_CHARGE_SIGNED -> DocumentFigure.ALLOWANCE_CHARGE_SIGNED_TAX.at(first);
            default -> own(this + ".tax");
        };
    }

    /** {@return where the sum of the amounts up to this net would stand} */
    public Place running() {
        return switch (figure) {
            case LINE_NET -> DocumentFigure.LINE_NET_RUNNING.at(first);
            case ALLOWANCE_CHARGE_NET -> DocumentFigure.ALLOWANCE_CHARGE_NET_RUNNING.at(first);
            case ALLOWANCE_CHARGE_AMOUNT -> DocumentFigure.ALLOWANCE_CHARGE_AMOUNT_RUNNING.at(first);
            default -> own(this + ".running");
        };
    }

    /** {@return where the net of the amounts up to this net would stand} */
    public Place soFar() {
        return switch (figure) {
            case LINE_NET -> DocumentFigure.LINE_NET_SO_FAR.at(first);
            case ALLOWANCE_CHARGE_NET -> DocumentFigure.ALLOWANCE_CHARGE_NET_SO_FAR.at(first);
            case ALLOWANCE_CHARGE_AMOUNT -> DocumentFigure.ALLOWANCE_CHARGE_AMOUNT_SO_FAR.at(first);
            default -> own(this + ".soFar");
        };
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Place place
                && figure == place.figure
                && first == place.first
                && second == place.second
                && own.equals(place.own);
    }

    @Override
    public int hashCode() {
        return 31 * (31 * (31 * figure.ordinal() + first) + second) + own.hashCode();
    }

    /** {@return the path} */
    @Override
    public String toString() {
        if (figure == DocumentFigure.OWN) {
            return own;
        }
        int indices = (first == NONE ? 0 : 1) + (second == NONE ? 0 : 1);
        return filled(filled(figure.path(indices), first), second);
    }

    private static String filled(String path, int index) {
        int at = path.indexOf('#');
        return index == NONE || at < 0 ? path : path.substring(0, at) + index + path.substring(at + 1);
    }
}
