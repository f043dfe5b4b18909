package org.facturier.numbering;

import java.util.List;
import java.util.stream.Stream;
import org.facturier.core.matching.NumberShape;
import org.facturier.core.matching.NumberShape.Digits;
import org.facturier.core.matching.NumberShape.Kind;
import org.facturier.core.matching.NumberShape.Letters;
import org.facturier.core.matching.NumberShape.Part;
import org.facturier.core.matching.NumberShape.Signs;

/**
 * What the numbers of a pattern look like, piece by piece.
 *
 * @param series  the name of the series
 */
record ShapeOfPattern(String series) {

    NumberShape of(List<Piece> pieces) {
        return new NumberShape(pieces.stream().flatMap(this::parts).toList());
    }

    private Stream<Part> parts(Piece piece) {
        if (piece instanceof Piece.Literal literal) {
            return Stream.of(new Letters(literal.text()));
        }
        return piece instanceof Piece.Check check ? Stream.of(checked(check.system())) : parts((Piece.Variable) piece);
    }

    private static Part checked(CheckSystem system) {
        return system.holds('A') ? new Signs(system.length()) : new Digits(Kind.CHECK, system.length());
    }

    private Stream<Part> parts(Piece.Variable piece) {
        return switch (piece.token()) {
            case SERIES -> Stream.of(new Letters(series));
            case YEAR, YY, FISCALSTART, FISCALEND ->
                Stream.of(new Digits(Kind.YEAR, piece.token().shortest()));
            case FISCAL -> Stream.of(new Digits(Kind.YEAR, 4), new Letters("-"), new Digits(Kind.TIME, 2));
            case MONTH, QUARTER, DAY ->
                Stream.of(new Digits(Kind.TIME, piece.token().shortest()));
            case COUNTER -> Stream.of(new Digits(Kind.COUNTER, piece.width()));
            case PARTNER, PRODUCT -> Stream.of(new Signs(piece.token().longest()));
        };
    }
}
