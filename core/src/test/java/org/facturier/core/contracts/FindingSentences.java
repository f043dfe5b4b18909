package org.facturier.core.contracts;

import static org.facturier.core.finding.Message.say;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.SwitchExpressionTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import javax.lang.model.element.Element;
import org.facturier.core.finding.Finding;
import org.facturier.core.finding.Message;
import org.facturier.core.finding.Rule;

/**
 * Every sentence that the findings of a module say, read off its sources: the rule a finding is of, and the message it is
 * given, are followed back to constants and literals, through parameters, variables, fields and methods. So a test can hold the
 * files of all languages to what is said, also where no test breaks a rule in that very way.
 */
public final class FindingSentences {

    private static final int DEEPEST = 6;
    private static final String MESSAGE = Message.class.getName();
    private static final Set<String> MECHANISM = Set.of("Message.java", "Rule.java", "Finding.java");

    private final SourceTrees trees;
    private final RuleConstants rules;
    private final Map<String, Set<Sentence>> found = new TreeMap<>();
    private final Set<String> lost = new TreeSet<>();
    private final Set<Tree> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Set<Tree> busy = Collections.newSetFromMap(new IdentityHashMap<>());

    private FindingSentences(SourceTrees trees, RuleConstants rules) {
        this.trees = trees;
        this.rules = rules;
    }

    /**
     * One sentence as it stands in the sources.
     *
     * @param english  with its places
     * @param given  the names of the arguments that it gets
     * @param where  the file and the expression
     */
    public record Sentence(String english, Set<String> given, String where) {

        /** {@return whether it has no words of its own, so that it is the same in every language} */
        public boolean isOfPlacesAlone() {
            return !Message.say(english).hasWords();
        }
    }

    /**
     * {@return what the sources of a module say}
     *
     * @param folder  such as {@code src/main/java}
     */
    public static FindingSentences in(Path folder) {
        FindingSentences sentences = new FindingSentences(SourceTrees.of(folder), RuleConstants.in(folder));
        sentences.hints();
        sentences.follow(Rule.class, "at", 2, "");
        sentences.follow(Finding.class, "withHint", 1, ".hint");
        sentences.made();
        sentences.unseen(1).forEach(call -> sentences.lost.add("no rule is seen that says " + SourceTrees.where(call)));
        sentences.unseen(2).forEach(sentences::shared);
        return sentences;
    }

    private List<TreePath> unseen(int arguments) {
        return trees.calls(MESSAGE, "say", arguments).stream()
                .filter(call -> !seen.contains(call.getLeaf()))
                .filter(call -> !isMechanism(call) || isNamed(call))
                .filter(call -> !isOfPlacesAlone(call))
                .toList();
    }

    /** What goes a long way before it stands in a sentence is shared by all. */
    private void shared(TreePath say) {
        Said said = said(say, SourceTrees.arguments(say));
        TreePath whole = say;
        while (whole.getParentPath().getLeaf() instanceof MemberSelectTree with
                && with.getIdentifier().contentEquals("with")) {
            whole = whole.getParentPath().getParentPath();
            said = said.with(literal(SourceTrees.arguments(whole).get(0)).orElse("?"));
        }
        keep("phrase", said, say);
    }

    /** {@return the sentences that a language may say, by key: what rules ask} */
    public Map<String, String> demands() {
        Map<String, String> demands = new TreeMap<>();
        rules.all().forEach(rule -> demands.put(rule.code() + ".demand", rule.demand()));
        return demands;
    }

    private void hints() {
        rules.all()
                .forEach(rule -> rule.statement()
                        .hint()
                        .ifPresent(hint ->
                                put(rule.code() + ".hint", new Sentence(hint, Set.of(), "statement of " + rule))));
    }

    private void follow(Class<?> type, String method, int parameters, String kind) {
        trees.calls(type.getName(), method, parameters).stream()
                .filter(call -> !isMechanism(call))
                .forEach(call -> follow(call, parameters - 1, kind, List.of()));
    }

    /** A finding of a rule that is no constant: what it says has a name, and is shared. */
    private void made() {
        trees.calls(Finding.class.getName(), "<init>", 6).stream()
                .filter(made -> !isMechanism(made))
                .forEach(made ->
                        said(child(made, SourceTrees.arguments(made).get(3)), List.of(), new Gathered()).stream()
                                .filter(said -> !said.name.isEmpty())
                                .forEach(said -> keep("phrase", said, made)));
    }

    /** {@return whether a sentence is told by its name and said in full, as where findings themselves refuse a value} */
    private static boolean isNamed(TreePath say) {
        return SourceTrees.arguments(say).stream()
                        .allMatch(argument -> literal(argument)
                                .filter(text -> !text.isEmpty())
                                .isPresent())
                && SourceTrees.arguments(say).size() == 2;
    }

    /** What makes findings of rules and messages; what an answer of a part says is a sentence like others. */
    private static boolean isMechanism(TreePath call) {
        return MECHANISM.contains(
                Path.of(call.getCompilationUnit().getSourceFile().getName())
                        .getFileName()
                        .toString());
    }

    /** {@return the sentences by key; several where one key says different things, which is a fault} */
    public Map<String, Set<Sentence>> byKey() {
        return found;
    }

    /** {@return what could not be followed to constants and literals; expected to be nothing} */
    public Set<String> lost() {
        return lost;
    }

    /** Where a method is called from: what its parameters are there. */
    private record Caller(TreePath method, TreePath call) {}

    /** Thrown where an expression is a parameter, and its caller decides. */
    private static final class Asked extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final transient TreePath method;

        private Asked(TreePath method) {
            super(null, null, false, false);
            this.method = method;
        }
    }

    private record Said(String name, String english, Set<String> given, Tree say) {

        private Said with(String place) {
            Set<String> all = new TreeSet<>(given);
            all.add(place);
            return new Said(name, english, all, say);
        }
    }

    /** What is met beside what is looked for: parts of sentences, and what could not be followed. */
    private static final class Gathered {
        private final List<Said> parts = new ArrayList<>();
        private final Set<String> missed = new TreeSet<>();
    }

    private record Origin(TreePath path, List<Caller> callers) {}

    private void follow(TreePath call, int argument, String kind, List<Caller> callers) {
        try {
            Set<Rule> broken = rulesOf(receiver(call), callers);
            Gathered gathered = new Gathered();
            List<Said> said = said(child(call, SourceTrees.arguments(call).get(argument)), callers, gathered);
            lost.addAll(gathered.missed);
            if (broken.isEmpty() && said.stream().anyMatch(each -> each.name.isEmpty())) {
                lost.add("no rule is seen of " + SourceTrees.where(call));
            }
            said.forEach(each -> broken.forEach(rule -> keep(rule.code() + kind, each, call)));
            said.stream().filter(each -> broken.isEmpty()).forEach(each -> keep("phrase", each, call));
            gathered.parts.forEach(each -> keep("phrase", each, call));
        } catch (Asked asked) {
            List<TreePath> calls = callers.size() > DEEPEST ? List.of() : trees.callsOf(asked.method);
            if (calls.isEmpty()) {
                lost.add("not followed: " + SourceTrees.where(call));
            }
            calls.forEach(each -> {
                List<Caller> more = new ArrayList<>();
                more.add(new Caller(asked.method, each));
                more.addAll(callers);
                follow(call, argument, kind, more);
            });
        }
    }

    private void keep(String family, Said said, TreePath call) {
        seen.add(said.say);
        String key = family + (said.name.isEmpty() ? "" : "." + said.name);
        put(key, new Sentence(said.english, said.given, SourceTrees.where(call)));
    }

    private void put(String key, Sentence sentence) {
        found.computeIfAbsent(key, unused -> new LinkedHashSet<>()).add(sentence);
    }

    private static TreePath receiver(TreePath call) {
        ExpressionTree select = ((MethodInvocationTree) call.getLeaf()).getMethodSelect();
        return select instanceof MemberSelectTree member
                ? child(child(call, select), member.getExpression())
                : child(call, select);
    }

    private static TreePath child(TreePath parent, Tree tree) {
        return new TreePath(parent, tree);
    }

    private boolean isCall(TreePath path, Class<?> type, String... names) {
        return path.getLeaf() instanceof MethodInvocationTree
                && trees.meaning(path)
                        .filter(method ->
                                method.getEnclosingElement().toString().equals(type.getName()))
                        .filter(method ->
                                List.of(names).contains(method.getSimpleName().toString()))
                        .isPresent();
    }

    /** {@return the rules that an expression may be, or that a finding it gives may be of} */
    private Set<Rule> rulesOf(TreePath path, List<Caller> callers) {
        Optional<Rule> constant = trees.meaning(path).flatMap(this::constant);
        if (constant.isPresent()) {
            return Set.of(constant.get());
        }
        return isCall(path, Rule.class, "at", "failed") || isCall(path, Finding.class, "withHint", "under")
                ? rulesOf(receiver(path), callers)
                : new LinkedHashSet<>(each(path, callers, origin -> rulesOf(origin.path, origin.callers)));
    }

    private Optional<Rule> constant(Element element) {
        return Optional.ofNullable(element.getEnclosingElement())
                .flatMap(type -> rules.find(type.getSimpleName() + "." + element.getSimpleName()));
    }

    /** {@return what an expression may say; beside it, parts of sentences are gathered} */
    private List<Said> said(TreePath path, List<Caller> callers, Gathered gathered) {
        Tree tree = path.getLeaf();
        Optional<String> literal = literal(tree);
        if (literal.isPresent()) {
            return List.of(new Said("", literal.get(), Set.of(), tree));
        }
        if (isCall(path, Message.class, "say")) {
            return List.of(said(path, ((MethodInvocationTree) tree).getArguments()));
        }
        if (isCall(path, Message.class, "with")) {
            List<? extends ExpressionTree> arguments = ((MethodInvocationTree) tree).getArguments();
            gathered.parts.addAll(partsOf(child(path, arguments.get(1)), callers));
            return said(receiver(path), callers, gathered).stream()
                    .map(each -> each.with(literal(arguments.get(0)).orElse("?")))
                    .toList();
        }
        List<Said> all = each(path, callers, origin -> said(origin.path, origin.callers, gathered));
        if (all.isEmpty()) {
            gathered.missed.add("not said in words: " + SourceTrees.where(path.getParentPath()));
        }
        return all;
    }

    private Said said(TreePath say, List<? extends ExpressionTree> arguments) {
        Optional<String> english = literal(arguments.get(arguments.size() - 1));
        if (english.isEmpty()) {
            lost.add("no literal: " + SourceTrees.where(say));
        }
        String name = arguments.size() == 2 ? literal(arguments.get(0)).orElse("?") : "";
        return new Said(name, english.orElse(""), Set.of(), say.getLeaf());
    }

    /** What stands in a place may be a message, or a list of messages, or anything else. */
    private List<Said> partsOf(TreePath path, List<Caller> callers) {
        if (trees.type(path).equals(MESSAGE)) {
            Gathered gathered = new Gathered();
            List<Said> all = new ArrayList<>(said(path, callers, gathered));
            all.addAll(gathered.parts);
            return all;
        }
        return trees.type(path).contains(MESSAGE) || trees.type(path).equals(Object.class.getName())
                ? each(path, callers, origin -> partsOf(origin.path, origin.callers))
                : List.of();
    }

    private static Optional<String> literal(Tree tree) {
        if (tree instanceof LiteralTree literal && literal.getValue() instanceof String text) {
            return Optional.of(text);
        }
        if (tree instanceof ParenthesizedTree inner) {
            return literal(inner.getExpression());
        }
        return tree instanceof BinaryTree sum && sum.getKind() == Tree.Kind.PLUS
                ? literal(sum.getLeftOperand())
                        .flatMap(left -> literal(sum.getRightOperand()).map(left::concat))
                : Optional.empty();
    }

    /** Follows an expression one step; one that leads back to itself gives nothing. */
    private <T> List<T> each(TreePath path, List<Caller> callers, Function<Origin, ? extends Collection<T>> step) {
        if (!busy.add(path.getLeaf())) {
            return List.of();
        }
        try {
            List<T> all = new ArrayList<>();
            origins(path, callers).forEach(origin -> all.addAll(step.apply(origin)));
            return all;
        } finally {
            busy.remove(path.getLeaf());
        }
    }

    /** {@return the expressions one of which an expression is} */
    private List<Origin> origins(TreePath path, List<Caller> callers) {
        Tree tree = path.getLeaf();
        if (tree instanceof ParenthesizedTree inner) {
            return List.of(new Origin(child(path, inner.getExpression()), callers));
        }
        if (tree instanceof ConditionalExpressionTree choice) {
            return List.of(
                    new Origin(child(path, choice.getTrueExpression()), callers),
                    new Origin(child(path, choice.getFalseExpression()), callers));
        }
        if (tree instanceof SwitchExpressionTree choice) {
            return choice.getCases().stream()
                    .filter(each -> each.getBody() instanceof ExpressionTree)
                    .map(each -> new Origin(child(child(path, each), each.getBody()), callers))
                    .toList();
        }
        if (tree instanceof LambdaExpressionTree lambda) {
            return lambda.getBody() instanceof ExpressionTree
                    ? List.of(new Origin(child(path, lambda.getBody()), callers))
                    : returns(child(path, lambda.getBody()), callers);
        }
        if (tree instanceof IdentifierTree || tree instanceof MemberSelectTree) {
            return declared(path, callers);
        }
        return tree instanceof MethodInvocationTree call ? returned(path, call, callers) : List.of();
    }

    private List<Origin> declared(TreePath name, List<Caller> callers) {
        List<Origin> all = new ArrayList<>();
        trees.values(name).forEach(value -> all.add(new Origin(value, callers)));
        TreePath declaration = trees.declaration(name).orElse(null);
        if (declaration != null && declaration.getLeaf() instanceof VariableTree variable) {
            TreePath parent = declaration.getParentPath();
            if (parent.getLeaf() instanceof MethodTree method) {
                all.add(argument(parent, method, variable, callers));
            } else if (variable.getInitializer() != null) {
                all.add(new Origin(child(declaration, variable.getInitializer()), callers));
            }
        }
        return all;
    }

    private Origin argument(TreePath method, MethodTree tree, VariableTree parameter, List<Caller> callers) {
        for (int i = callers.size() - 1; i >= 0; i--) {
            if (callers.get(i).method.getLeaf() == tree) {
                TreePath call = callers.get(i).call;
                ExpressionTree given =
                        SourceTrees.arguments(call).get(tree.getParameters().indexOf(parameter));
                return new Origin(child(call, given), callers.subList(0, i));
            }
        }
        throw new Asked(method);
    }

    private List<Origin> returned(TreePath path, MethodInvocationTree call, List<Caller> callers) {
        List<Origin> all = new ArrayList<>();
        List<TreePath> methods = trees.methods(path);
        if (methods.isEmpty()) {
            passed(path).forEach(each -> all.add(new Origin(each, callers)));
        }
        for (TreePath method : callers.size() > DEEPEST ? List.<TreePath>of() : methods) {
            List<Caller> inside = new ArrayList<>(callers);
            inside.add(new Caller(method, path));
            all.addAll(returns(method, inside));
        }
        return all;
    }

    /** What an {@code Optional}, a {@code Stream} or a {@code List} of the JDK gives is what it was given. */
    private List<TreePath> passed(TreePath call) {
        List<TreePath> given = SourceTrees.arguments(call).stream()
                .map(argument -> child(call, argument))
                .toList();
        return switch (trees.meaning(call)
                .map(Element::getSimpleName)
                .map(String::valueOf)
                .orElse("")) {
            case "map", "of" -> given;
            case "toList" -> List.of(receiver(call));
            case "orElse", "orElseGet" -> List.of(receiver(call), given.get(0));
            default -> List.of();
        };
    }

    private boolean isOfPlacesAlone(TreePath say) {
        List<? extends ExpressionTree> arguments = SourceTrees.arguments(say);
        return new Sentence(literal(arguments.get(arguments.size() - 1)).orElse(""), Set.of(), "").isOfPlacesAlone();
    }

    private static List<Origin> returns(TreePath body, List<Caller> inside) {
        List<Origin> all = new ArrayList<>();
        new TreePathScanner<Void, Void>() {
            @Override
            public Void visitReturn(ReturnTree tree, Void nothing) {
                if (tree.getExpression() != null) {
                    all.add(new Origin(child(getCurrentPath(), tree.getExpression()), inside));
                }
                return super.visitReturn(tree, nothing);
            }

            @Override
            public Void visitLambdaExpression(LambdaExpressionTree lambda, Void nothing) {
                return null;
            }
        }.scan(body, null);
        return all;
    }
}
