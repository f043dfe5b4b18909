package org.facturier.core.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ContainerNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import org.facturier.core.parsing.DocumentForm;

/**
 * A document in JSON that is broken in places which have nothing to do with each other: a value of another kind, a property
 * that nobody knows, one that has to be there and is not. What says of which kind an object is stays.
 */
final class BrokenPlaces {

    static final Set<String> KINDS = Set.of("type", DocumentForm.PROPERTY);

    private final JsonNode document;
    private final Set<String> paths = new TreeSet<>();

    private BrokenPlaces(JsonNode document) {
        this.document = document.deepCopy();
    }

    /** A place: an object or list, and what of it. */
    private record Place(ContainerNode<?> within, String parent, String name, int index) {

        String path() {
            return name == null ? parent + "[" + index + "]" : parent + "." + name;
        }
    }

    /**
     * {@return a document broken in as many places, or in fewer if it has fewer}
     *
     * @param isNeeded  whether a document without a property, of a path, is refused because it lacks that
     */
    static BrokenPlaces of(JsonNode document, int count, long seed, BiPredicate<JsonNode, String> isNeeded) {
        BrokenPlaces broken = new BrokenPlaces(document);
        Random random = new Random(seed);
        List<Place> leaves = new ArrayList<>();
        gather(broken.document, "$", leaves);
        Collections.shuffle(leaves, random);
        for (Place leaf : leaves.subList(0, Math.min(count, leaves.size()))) {
            broken.turn(leaf, random.nextInt(3), isNeeded);
        }
        return broken;
    }

    JsonNode document() {
        return document;
    }

    /** {@return the paths at which something is wrong, sorted} */
    Set<String> paths() {
        return paths;
    }

    private static void gather(JsonNode node, String path, List<Place> leaves) {
        if (node instanceof ObjectNode object) {
            object.properties()
                    .forEach(property ->
                            place(new Place(object, path, property.getKey(), -1), property.getValue(), leaves));
        } else if (node instanceof ArrayNode list) {
            for (int i = 0; i < list.size(); i++) {
                place(new Place(list, path, null, i), list.get(i), leaves);
            }
        }
    }

    private static void place(Place place, JsonNode value, List<Place> leaves) {
        if (value.isContainerNode()) {
            // names of tax facts are data
            if (!"taxFacts".equals(place.name())) {
                gather(value, place.path(), leaves);
            }
        } else if (place.name() == null || !KINDS.contains(place.name())) {
            leaves.add(place);
        }
    }

    private void turn(Place place, int way, BiPredicate<JsonNode, String> isNeeded) {
        if (place.within() instanceof ObjectNode object) {
            property(place, object, way, isNeeded);
        } else {
            ((ArrayNode) place.within()).set(place.index(), JsonNodeFactory.instance.objectNode());
            paths.add(place.path());
        }
    }

    private void property(Place place, ObjectNode object, int way, BiPredicate<JsonNode, String> isNeeded) {
        if (way == 0) {
            object.put("nobody knows " + place.name(), 1);
            paths.add(place.parent() + ".nobody knows " + place.name());
        } else if (way == 1 && isNeeded.test(document, place.path())) {
            object.remove(place.name());
            paths.add(place.parent());
        } else {
            object.set(place.name(), JsonNodeFactory.instance.objectNode());
            paths.add(place.path());
        }
    }
}
