package org.facturier.core.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.facturier.core.collection.CollectionFile.Version;
import org.facturier.core.collection.CollectionFileTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Direct debits are written with the elements, in the order and as often as in the samples and in the outline. */
class CollectionFileVectorsTest {

    /** What a file has several of. */
    private static final Set<String> SEVERAL = Set.of("PmtInf", "DrctDbtTxInf", "AdrLine");

    private static final Pattern ELEMENT = Pattern.compile("[A-Z][A-Za-z]+");

    @ParameterizedTest
    @EnumSource(Version.class)
    void elements_are_in_the_order_of_the_samples(Version version) throws Exception {
        Map<String, List<String>> sample =
                children(Files.readAllBytes(Vectors.file("samples").resolve(version.message() + ".xml")));
        Map<String, List<String>> written = children(CollectionFileTest.file(version));
        int compared = 0;
        for (Map.Entry<String, List<String>> parent : written.entrySet()) {
            List<String> theirs = sample.getOrDefault(parent.getKey(), List.of());
            List<String> common = parent.getValue().stream()
                    .filter(theirs::contains)
                    .distinct()
                    .toList();
            assertThat(common)
                    .as(parent.getKey())
                    .isEqualTo(
                            theirs.stream().filter(common::contains).distinct().toList());
            compared += common.size();
        }
        assertThat(compared).isGreaterThan(30);
        // all that the sample has, but what it says beyond: other references of a payment and parts of an address
        assertThat(sample.keySet().stream()
                        .filter(path -> !written.containsKey(path))
                        .filter(path -> !path.endsWith("/DbtrAgt/FinInstnId")))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Version.class)
    void each_element_is_there_once_but_for_batches_and_transactions(Version version) throws Exception {
        for (List<String> siblings : allSiblings(CollectionFileTest.file(version))) {
            Set<String> seen = new TreeSet<>();
            for (String name : siblings) {
                assertThat(seen.add(name) || SEVERAL.contains(name)).as(name).isTrue();
            }
        }
    }

    @Test
    void every_element_of_the_outline_is_written() throws Exception {
        Path outline = Vectors.file("samples")
                .resolve("../../data/formats/iso20022-outline.json")
                .normalize();
        org.junit.jupiter.api.Assumptions.assumeTrue(Files.exists(outline));
        Set<String> written = new TreeSet<>();
        for (Version version : Version.values()) {
            children(CollectionFileTest.file(version)).forEach((path, names) -> written.addAll(names));
        }
        int read = 0;
        for (JsonNode node : new ObjectMapper().readTree(outline.toFile()).get("pain008Outline")) {
            for (String name : names(node.get("path").asText())) {
                assertThat(written).as(node.toString()).contains(name);
                read++;
            }
        }
        System.out.println("iso20022-outline pain.008: " + read + " read, " + read + " agree, 0 skipped");
    }

    /** {@return the names of elements in a path such as {@code GrpHdr: MsgId, CreDtTm}; values behind equal signs are none} */
    private static List<String> names(String path) {
        List<String> names = new ArrayList<>();
        Matcher elements = ELEMENT.matcher(path.replaceAll("=[A-Z0-9|a-z]+", "").replaceAll("\\([^)]*\\)", ""));
        while (elements.find()) {
            if (!elements.group().equals("Ccy")) {
                names.add(elements.group());
            }
        }
        return names;
    }

    /** {@return the names of the children of each path, in their order, all elements of that path together} */
    private static Map<String, List<String>> children(byte[] xml) throws XMLStreamException {
        Map<String, List<String>> children = new LinkedHashMap<>();
        walk(xml, (path, siblings) -> children.merge(path, siblings, CollectionFileVectorsTest::merged));
        return children;
    }

    private static List<List<String>> allSiblings(byte[] xml) throws XMLStreamException {
        List<List<String>> all = new ArrayList<>();
        walk(xml, (path, siblings) -> all.add(siblings));
        return all;
    }

    private static List<String> merged(List<String> first, List<String> second) {
        List<String> both = new ArrayList<>(first);
        for (int at = 0; at < second.size(); at++) {
            if (!both.contains(second.get(at))) {
                both.add(at == 0 ? 0 : both.indexOf(second.get(at - 1)) + 1, second.get(at));
            }
        }
        return both;
    }

    private interface Visitor {
        void element(String path, List<String> children);
    }

    private static void walk(byte[] xml, Visitor visitor) throws XMLStreamException {
        XMLStreamReader reader =
                XMLInputFactory.newDefaultFactory().createXMLStreamReader(new ByteArrayInputStream(xml));
        List<String> path = new ArrayList<>();
        List<List<String>> open = new ArrayList<>(List.of(new ArrayList<>()));
        while (reader.hasNext()) {
            int event = reader.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                open.get(open.size() - 1).add(reader.getLocalName());
                path.add(reader.getLocalName());
                open.add(new ArrayList<>());
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                List<String> children = open.remove(open.size() - 1);
                if (!children.isEmpty()) {
                    visitor.element(String.join("/", path), children);
                }
                path.remove(path.size() - 1);
            }
        }
    }
}
