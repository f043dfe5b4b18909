package org.facturier.core.contracts;

import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** A folder of sources as the compiler understands it: what each name means, where methods are called and fields are set. */
final class SourceTrees {

    private final Trees trees;
    private final Types types;
    private final Map<Element, List<TreePath>> calls = new HashMap<>();
    private final Map<Element, List<TreePath>> values = new HashMap<>();
    private final List<TreePath> methods = new ArrayList<>();

    private SourceTrees(JavacTask task) {
        this.trees = Trees.instance(task);
        this.types = task.getTypes();
    }

    static SourceTrees of(Path folder) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null);
                Stream<Path> all = Files.walk(folder)) {
            List<Path> sources = all.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> !file.endsWith("module-info.java"))
                    .toList();
            List<String> options = List.of("-proc:none", "-implicit:none", "-classpath", classPath());
            JavacTask task = (JavacTask) compiler.getTask(
                    null, files, problem -> {}, options, null, files.getJavaFileObjectsFromPaths(sources));
            SourceTrees read = new SourceTrees(task);
            List<CompilationUnitTree> units = new ArrayList<>();
            task.parse().forEach(units::add);
            task.analyze();
            units.forEach(read::index);
            return read;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String classPath() {
        return System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    }

    private void index(CompilationUnitTree unit) {
        new TreePathScanner<Void, Void>() {
            @Override
            public Void visitMethodInvocation(MethodInvocationTree call, Void nothing) {
                put(calls, getCurrentPath());
                return super.visitMethodInvocation(call, nothing);
            }

            @Override
            public Void visitNewClass(NewClassTree made, Void nothing) {
                put(calls, getCurrentPath());
                return super.visitNewClass(made, nothing);
            }

            @Override
            public Void visitMethod(MethodTree method, Void nothing) {
                methods.add(getCurrentPath());
                return super.visitMethod(method, nothing);
            }

            @Override
            public Void visitAssignment(AssignmentTree set, Void nothing) {
                TreePath variable = new TreePath(getCurrentPath(), set.getVariable());
                meaning(variable)
                        .ifPresent(field -> values.computeIfAbsent(field, unused -> new ArrayList<>())
                                .add(new TreePath(getCurrentPath(), set.getExpression())));
                return super.visitAssignment(set, nothing);
            }
        }.scan(unit, null);
    }

    private void put(Map<Element, List<TreePath>> index, TreePath path) {
        meaning(path)
                .ifPresent(element -> index.computeIfAbsent(element, unused -> new ArrayList<>())
                        .add(path));
    }

    /** {@return what a name or a call means} */
    Optional<Element> meaning(TreePath path) {
        return Optional.ofNullable(trees.getElement(path));
    }

    /** {@return the type of an expression as it is written, empty where it has none} */
    String type(TreePath path) {
        TypeMirror type = trees.getTypeMirror(path);
        return type == null ? "" : type.toString();
    }

    /** {@return every call of methods of a name that a type declares} */
    List<TreePath> calls(String type, String method, int parameters) {
        return calls.entrySet().stream()
                .filter(entry -> entry.getKey() instanceof ExecutableElement called
                        && called.getSimpleName().contentEquals(method)
                        && called.getParameters().size() == parameters
                        && called.getEnclosingElement().toString().equals(type))
                .flatMap(entry -> entry.getValue().stream())
                .toList();
    }

    /** {@return the calls of a method} */
    List<TreePath> callsOf(TreePath method) {
        return meaning(method)
                .map(element -> calls.getOrDefault(element, List.of()))
                .orElse(List.of());
    }

    /** {@return the methods that may answer a call: of one without a body, all of its name and type} */
    List<TreePath> methods(TreePath call) {
        Element called = meaning(call).orElse(null);
        TreePath declared = called == null ? null : trees.getPath(called);
        if (declared == null || !(declared.getLeaf() instanceof MethodTree method)) {
            return List.of();
        }
        return method.getBody() != null
                ? List.of(declared)
                : methods.stream()
                        .filter(other -> answers(other, method, called.getEnclosingElement()))
                        .toList();
    }

    private boolean answers(TreePath path, MethodTree method, Element declaring) {
        MethodTree other = (MethodTree) path.getLeaf();
        return other.getBody() != null
                && other.getName().equals(method.getName())
                && List.of("Message", "R").contains(String.valueOf(other.getReturnType()))
                && other.getParameters().size() == method.getParameters().size()
                && meaning(path)
                        .map(Element::getEnclosingElement)
                        .filter(type ->
                                types.isSubtype(types.erasure(type.asType()), types.erasure(declaring.asType())))
                        .isPresent();
    }

    /** {@return where a variable is declared, empty if it is not of these sources} */
    Optional<TreePath> declaration(TreePath name) {
        return meaning(name).map(trees::getPath);
    }

    /** {@return the expressions that a field is set to after its declaration} */
    List<TreePath> values(TreePath name) {
        return meaning(name)
                .map(element -> values.getOrDefault(element, List.of()))
                .orElse(List.of());
    }

    static List<? extends ExpressionTree> arguments(TreePath call) {
        return call.getLeaf() instanceof NewClassTree made
                ? made.getArguments()
                : ((MethodInvocationTree) call.getLeaf()).getArguments();
    }

    static String where(TreePath path) {
        String file = Path.of(path.getCompilationUnit().getSourceFile().getName())
                .getFileName()
                .toString();
        String text = path.getLeaf().toString().replaceAll("\\s+", " ");
        return file + ": " + (text.length() > 200 ? text.substring(0, 200) + "…" : text);
    }
}
