package org.facturier.einvoice.contracts;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.transform.Source;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import javax.xml.validation.Validator;
import net.sf.saxon.s9api.Processor;
import net.sf.saxon.s9api.QName;
import net.sf.saxon.s9api.SaxonApiException;
import net.sf.saxon.s9api.XdmDestination;
import net.sf.saxon.s9api.XdmNode;
import net.sf.saxon.s9api.Xslt30Transformer;
import net.sf.saxon.s9api.XsltExecutable;
import net.sf.saxon.s9api.streams.Steps;
import org.facturier.einvoice.syntax.Syntax;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/**
 * The rules of EN 16931 as CEN publishes them, version 1.3.16, and the schemas of UBL 2.1 and CII: they run as they are, by an XSLT
 * processor. The schema of CII is that of Factur-X 1.08 for its profile EN 16931: D22B without what is no term of the norm. Wakes in two or three seconds for each of the two syntaxes, when it is asked for the first time, and then
 * takes some ten milliseconds a document. Safe for threads.
 *
 * <p>The files are not part of this library. They come in test scope with {@code com.helger.phive.rules:phive-rules-en16931:4.3.7}
 * (rules, EUPL 1.2), {@code phive-rules-zugferd:4.2.3}, {@code com.helger.ubl:ph-ubl21}, {@code com.helger.cii:ph-cii-d16b} and four
 * {@code com.helger.xsd:ph-xsds-…} (schemas), all without what they depend on; the processor is {@code net.sf.saxon:Saxon-HE}.
 *
 * @source CEN/TC 434, EN 16931 validation artefacts 1.3.16
 */
public final class OfficialRules {

    private static final String SVRL = "http://purl.oclc.org/dsdl/svrl";

    /** What is read by one set of files: wakes when the first document of it comes. */
    private static final class Ubl {
        static final OfficialRules RULES = new OfficialRules(
                "/external/schematron/1.3.16/ubl/EN16931-UBL-validation.xslt",
                "/schemas/CCTS_CCT_SchemaModule.xsd",
                "/schemas/xmldsig-core-schema.xsd",
                "/schemas/XAdES01903v132-201601.xsd",
                "/schemas/XAdES01903v141-201601.xsd",
                "/external/schemas/ubl21/maindoc/UBL-Invoice-2.1.xsd",
                "/external/schemas/ubl21/maindoc/UBL-CreditNote-2.1.xsd");
    }

    private static final class Cii {
        static final OfficialRules RULES = new OfficialRules(
                "/external/schematron/1.3.16/cii/EN16931-CII-validation.xslt",
                "/external/schemas/2.4/en16931/FACTUR-X_EN16931.xsd");
        static final Schema D16B = schema("/external/schemas/d16b/data/standard/CrossIndustryInvoice_100pD16B.xsd");
    }

    private final XsltExecutable rules;
    private final Schema schema;

    private OfficialRules(String rules, String... schemas) {
        try {
            this.rules = new Processor(false).newXsltCompiler().compile(source(rules));
            this.schema = schema(schemas);
        } catch (SaxonApiException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static Schema schema(String... files) {
        try {
            Source[] sources = Arrays.stream(files).map(OfficialRules::source).toArray(Source[]::new);
            return SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI).newSchema(sources);
        } catch (SAXException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static Source source(String file) {
        URL found = OfficialRules.class.getResource(file);
        if (found == null) {
            throw new IllegalStateException(file + " is not in the class path");
        }
        return new StreamSource(found.toString());
    }

    /**
     * {@return what the official files say of a document} Rules are run also where the schema refuses it.
     *
     * @param syntax  which files judge it; the document element is not looked at for this
     * @param document  the XML as it would be sent
     * @throws IllegalStateException if the rules break off, as they do over an amount that is no number
     */
    public static OfficialVerdict judge(Syntax syntax, byte[] document) {
        OfficialRules rules = syntax.isUbl() ? Ubl.RULES : Cii.RULES;
        List<XdmNode> failed = rules.failed(document);
        List<String> places = failed.stream()
                .filter(OfficialRules::isFatal)
                .map(node -> attribute(node, "id") + " " + attribute(node, "location"))
                .toList();
        return new OfficialVerdict(
                refusals(rules.schema, document),
                ids(failed.stream().filter(OfficialRules::isFatal)),
                ids(failed.stream().filter(node -> !isFatal(node))),
                places);
    }

    /**
     * {@return what the older schema of CII refuses, D16B as UN/CEFACT publishes it} It has one place for an earlier invoice (BG-3),
     * where D22B has any number.
     */
    public static List<String> judgeByD16b(byte[] document) {
        return refusals(Cii.D16B, document);
    }

    private static boolean isFatal(XdmNode failed) {
        return attribute(failed, "flag").equals("fatal");
    }

    private static SortedSet<String> ids(Stream<XdmNode> failed) {
        SortedSet<String> ids = new TreeSet<>();
        failed.forEach(node -> ids.add(attribute(node, "id")));
        return ids;
    }

    private static String attribute(XdmNode node, String name) {
        return String.valueOf(node.getAttributeValue(new QName(name)));
    }

    private List<XdmNode> failed(byte[] document) {
        try {
            XdmDestination report = new XdmDestination();
            Xslt30Transformer transformer = rules.load30();
            transformer.transform(new StreamSource(new ByteArrayInputStream(document)), report);
            return report.getXdmNode()
                    .select(Steps.descendant(SVRL, "failed-assert"))
                    .toList();
        } catch (SaxonApiException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static List<String> refusals(Schema schema, byte[] document) {
        Collector collector = new Collector();
        try {
            Validator validator = schema.newValidator();
            validator.setErrorHandler(collector);
            validator.validate(new StreamSource(new ByteArrayInputStream(document)));
        } catch (SAXException malformed) {
            collector.found.add(String.valueOf(malformed.getMessage()));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return collector.found;
    }

    /** Goes on behind what the schema refuses. */
    private static final class Collector implements ErrorHandler {

        private final List<String> found = new ArrayList<>();

        @Override
        public void warning(SAXParseException said) {
            // of the schema, never of the document
        }

        @Override
        public void error(SAXParseException said) {
            found.add(said.getLineNumber() + ":" + said.getColumnNumber() + " " + said.getMessage());
        }

        @Override
        public void fatalError(SAXParseException said) throws SAXException {
            throw said;
        }
    }
}
