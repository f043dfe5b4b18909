package org.facturier.core.parsing;

import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.InputCoercionException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.exc.StreamReadException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonMappingException.Reference;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.facturier.core.limit.Limits;

/**
 * What a second reading meets, in the order of the text, each with the path from the outermost value.
 *
 * <p>The reading says where it goes; whatever is added has the way there before the path that it brings. It is shared with
 * readings of parts by other mappers.
 */
final class ProblemsMet {

    /** The way to the value reached, the last step first. */
    private final Deque<Reference> path = new ArrayDeque<>();

    private final List<JsonProblem> met = new ArrayList<>();

    /** The text cannot be read on, or enough was met. It goes through all readers, which hold problems of values only. */
    static final class Over extends IOException {

        private static final long serialVersionUID = 1L;
    }

    /** {@return what was met so far} */
    List<JsonProblem> all() {
        return met;
    }

    /** {@return how many were met so far} */
    int count() {
        return met.size();
    }

    /** Goes to a property or element of the value reached. */
    void enter(Reference step) {
        path.push(step);
    }

    /** Comes back from it. */
    void leave() {
        path.pop();
    }

    /**
     * Adds what is wrong with the value reached.
     *
     * @throws Over if nothing more can be said
     * @param problem  its path begins at the value reached
     * @param json  says the line, where the problem has no place
     */
    void add(JsonProcessingException problem, JsonParser json) throws Over {
        JsonMappingException placed = problem instanceof JsonMappingException mapping
                ? mapping
                : new JsonMappingException(json, problem.getOriginalMessage(), problem);
        add(placed);
        if (isEnd(problem) || isEnd(problem.getCause())) {
            throw new Over();
        }
    }

    /** Puts a problem down under the way to the value reached. */
    private void add(JsonMappingException problem) throws Over {
        path.forEach(problem::prependPath);
        met.add(new JsonProblem(problem));
        // one more than are named shows that there are more
        if (met.size() > Limits.MOST_PROBLEMS) {
            throw new Over();
        }
    }

    /**
     * Adds that the value reached has a property twice, which keeps nobody from reading on.
     *
     * @throws Over if nothing more can be said
     */
    void addRepeated(String name, JsonParser json) throws Over {
        String message = "Duplicate field '" + name + "'";
        add(new JsonMappingException(json, message, new JsonParseException(json, message)));
    }

    /**
     * Credits what was met since there were so many: of a document that nobody here can judge.
     *
     * @param count  how many stay, as {@link #count} gave it before
     */
    void keepFirst(int count) {
        met.subList(count, met.size()).clear();
    }

    /** After a wrong sign a parser does not know where it is; a number that is too large is behind it. */
    private static boolean isEnd(Throwable problem) {
        return problem instanceof StreamConstraintsException
                || problem instanceof StreamReadException && !(problem instanceof InputCoercionException);
    }
}
