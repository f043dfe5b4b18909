package org.facturier.examples.benchmarks.pdf;

import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import net.sf.jasperreports.engine.JRDataSource;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JRField;
import net.sf.jasperreports.engine.JasperCompileManager;
import net.sf.jasperreports.engine.JasperExportManager;
import net.sf.jasperreports.engine.JasperFillManager;
import net.sf.jasperreports.engine.JasperReport;
import net.sf.jasperreports.engine.design.JRDesignBand;
import net.sf.jasperreports.engine.design.JRDesignExpression;
import net.sf.jasperreports.engine.design.JRDesignField;
import net.sf.jasperreports.engine.design.JRDesignParameter;
import net.sf.jasperreports.engine.design.JRDesignSection;
import net.sf.jasperreports.engine.design.JRDesignTextField;
import net.sf.jasperreports.engine.design.JasperDesign;
import net.sf.jasperreports.engine.type.HorizontalTextAlignEnum;

/**
 * JasperReports: a design of three bands, compiled once, filled and exported for every document. The font family comes
 * from the extension {@code jasper-fonts.xml}, which says Identity-H and embedded.
 */
final class JasperInvoice implements InvoicePrinter {

    private static final String FONT = "Liberation Sans";
    private static final int[] WIDTHS = {30, 255, 70, 80, 80};

    private final JasperReport report;

    private JasperInvoice(JasperReport report) {
        this.report = report;
    }

    static JasperInvoice compiled() {
        try {
            return new JasperInvoice(JasperCompileManager.compileReport(design()));
        } catch (JRException failure) {
            throw new IllegalStateException(failure);
        }
    }

    @Override
    public byte[] print(PrintedInvoice invoice) {
        try {
            return JasperExportManager.exportReportToPdf(JasperFillManager.fillReport(
                    report, parameters(invoice), new Rows(invoice.rows().iterator())));
        } catch (JRException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static Map<String, Object> parameters(PrintedInvoice invoice) {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("title", invoice.title());
        parameters.put("seller", invoice.seller());
        for (int column = 0; column < WIDTHS.length; column++) {
            parameters.put("head" + column, invoice.heads().get(column));
        }
        return parameters;
    }

    private static JasperDesign design() throws JRException {
        JasperDesign design = page();
        for (int column = 0; column < WIDTHS.length; column++) {
            addParameter(design, "head" + column);
            addField(design, "cell" + column);
        }
        addParameter(design, "title");
        addParameter(design, "seller");
        design.setTitle(title());
        design.setColumnHeader(row("$P{head", true));
        ((JRDesignSection) design.getDetailSection()).addBand(row("$F{cell", false));
        return design;
    }

    private static JasperDesign page() {
        JasperDesign design = new JasperDesign();
        design.setName("invoice");
        design.setPageWidth(595);
        design.setPageHeight(842);
        design.setLeftMargin(40);
        design.setRightMargin(40);
        design.setTopMargin(40);
        design.setBottomMargin(40);
        design.setColumnWidth(515);
        return design;
    }

    private static void addParameter(JasperDesign design, String name) throws JRException {
        JRDesignParameter parameter = new JRDesignParameter();
        parameter.setName(name);
        parameter.setValueClass(String.class);
        design.addParameter(parameter);
    }

    private static void addField(JasperDesign design, String name) throws JRException {
        JRDesignField field = new JRDesignField();
        field.setName(name);
        field.setValueClass(String.class);
        design.addField(field);
    }

    private static JRDesignBand title() {
        JRDesignBand band = new JRDesignBand();
        band.setHeight(50);
        band.addElement(text(0, 0, 515, 24, "$P{title}", true, 18));
        band.addElement(text(0, 26, 515, 16, "$P{seller}", false, 10));
        return band;
    }

    private static JRDesignBand row(String expression, boolean bold) {
        JRDesignBand band = new JRDesignBand();
        band.setHeight(14);
        int x = 0;
        for (int column = 0; column < WIDTHS.length; column++) {
            JRDesignTextField cell = text(x, 0, WIDTHS[column], 14, expression + column + "}", bold, 9);
            cell.setHorizontalTextAlign(
                    PrintedInvoice.alignedRight(column) ? HorizontalTextAlignEnum.RIGHT : HorizontalTextAlignEnum.LEFT);
            cell.getLineBox().getPen().setLineWidth(0.5f);
            band.addElement(cell);
            x += WIDTHS[column];
        }
        return band;
    }

    private static JRDesignTextField text(
            int x, int y, int width, int height, String expression, boolean bold, float size) {
        JRDesignTextField field = new JRDesignTextField();
        field.setX(x);
        field.setY(y);
        field.setWidth(width);
        field.setHeight(height);
        field.setFontName(FONT);
        field.setBold(bold);
        field.setFontSize(size);
        field.setExpression(new JRDesignExpression(expression));
        return field;
    }

    /** The rows of an invoice as JasperReports reads them: field {@code cell3} is the fourth text. */
    private static final class Rows implements JRDataSource {

        private final Iterator<List<String>> rows;
        private List<String> row = List.of();

        Rows(Iterator<List<String>> rows) {
            this.rows = rows;
        }

        @Override
        public boolean next() {
            boolean more = rows.hasNext();
            row = more ? rows.next() : List.of();
            return more;
        }

        @Override
        public Object getFieldValue(JRField field) {
            return row.get(field.getName().charAt("cell".length()) - '0');
        }
    }
}
