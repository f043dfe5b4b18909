package org.facturier.rendering.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** What PDFBox finds in a file. */
final class PdfReading {

    private PdfReading() {}

    /** A use of an open document. */
    interface Use<T> {
        T of(PDDocument document) throws IOException;
    }

    static <T> T open(byte[] pdf, Use<T> use) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return use.of(document);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    static String text(byte[] pdf) {
        return open(pdf, document -> new PDFTextStripper().getText(document));
    }

    static List<String> pages(byte[] pdf) {
        return open(pdf, document -> {
            List<String> pages = new ArrayList<>();
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                PDFTextStripper stripper = new PDFTextStripper();
                stripper.setSortByPosition(true);
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                pages.add(stripper.getText(document));
            }
            return pages;
        });
    }

    /** {@return the characters of a page, line by line from left to right} */
    static List<TextPosition> positions(byte[] pdf, int page) {
        return open(pdf, document -> {
            List<TextPosition> positions = new ArrayList<>();
            PDFTextStripper stripper = new PDFTextStripper() {
                @Override
                protected void processTextPosition(TextPosition position) {
                    positions.add(position);
                }
            };
            stripper.setStartPage(page);
            stripper.setEndPage(page);
            stripper.getText(document);
            positions.sort(Comparator.comparing(TextPosition::getYDirAdj).thenComparing(TextPosition::getXDirAdj));
            return positions;
        });
    }

    static int pageCount(byte[] pdf) {
        return open(pdf, PDDocument::getNumberOfPages);
    }
}
