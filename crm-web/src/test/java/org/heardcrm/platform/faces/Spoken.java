package org.heardcrm.platform.faces;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreeScanner;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.heardcrm.platform.Sentence;

/** What the sources say when something fails, read from the sources themselves: each sentence there is, by its name. */
final class Spoken extends TreeScanner<Void, Void> {

    /** Where the first text among the arguments is a noun. */
    private static final Set<String> NOUNS = Set.of(
            "NotFound.of",
            "Id.parse",
            "Line.required",
            "Line.optional",
            "Words.required",
            "Words.optional",
            "Sentence.noun",
            "new Stale");

    private final Map<String, Set<String>> sentences = new TreeMap<>();
    private final Set<String> nameless = new TreeSet<>();

    private Spoken() {}

    static Spoken in(Path... sources) {
        Spoken spoken = new Spoken();
        parsed(Stream.of(sources).flatMap(Spoken::javaIn).toList()).forEach(unit -> unit.accept(spoken, null));
        return spoken;
    }

    /** The English of each sentence and each noun, by its name: one, or the name means two things. */
    Map<String, Set<String>> sentences() {
        return sentences;
    }

    /** Where a rule is broken without a sentence that can be read here. */
    Set<String> nameless() {
        return nameless;
    }

    @Override
    public Void visitNewClass(NewClassTree made, Void nothing) {
        note("new " + made.getIdentifier(), made.getArguments());
        return super.visitNewClass(made, nothing);
    }

    @Override
    public Void visitMethodInvocation(MethodInvocationTree called, Void nothing) {
        note(called.getMethodSelect().toString(), called.getArguments());
        return super.visitMethodInvocation(called, nothing);
    }

    @Override
    public Void visitVariable(VariableTree named, Void nothing) {
        if (named.getName().contentEquals("NOUN")) {
            text(named.getInitializer()).ifPresent(this::noun);
        }
        return super.visitVariable(named, nothing);
    }

    private void note(String what, List<? extends ExpressionTree> arguments) {
        List<Optional<String>> texts = arguments.stream().map(Spoken::text).toList();
        if (NOUNS.contains(what)) {
            texts.stream()
                    .flatMap(Optional::stream)
                    .filter(text -> !text.startsWith("/"))
                    .forEach(this::noun);
        } else if (what.equals("Sentence.of") || what.equals("new PasswordRule")) {
            sentence(what, texts.get(0), texts.get(1));
        } else if (what.equals("new RuleBroken")
                && !isToldElsewhere(arguments.get(2).toString())) {
            sentence(what, texts.get(0), texts.get(2));
        } else if (what.equals("super") && texts.size() == 3 && texts.get(2).isPresent()) {
            sentence(what, texts.get(0), texts.get(2));
        }
    }

    /** A sentence made by {@code Sentence.of}, here or before, which is met by itself. */
    private static boolean isToldElsewhere(String sentence) {
        return sentence.startsWith("Sentence.of(")
                || sentence.endsWith(".told()")
                || Set.of("sentence", "unknown", "rule.sentence").contains(sentence);
    }

    private void sentence(String what, Optional<String> name, Optional<String> english) {
        if (name.isPresent() && english.isPresent()) {
            sentences.computeIfAbsent(name.get(), unseen -> new TreeSet<>()).add(english.get());
        } else if (name.isPresent() || !what.equals("Sentence.of")) {
            nameless.add(what + " " + name + " " + english);
        }
    }

    private void noun(String english) {
        sentence("noun", Optional.of(Sentence.noun(english).name()), Optional.of(english));
    }

    private static Optional<String> text(ExpressionTree tree) {
        return tree instanceof LiteralTree literal && literal.getValue() instanceof String text
                ? Optional.of(text)
                : Optional.empty();
    }

    private static Stream<Path> javaIn(Path root) {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList().stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Iterable<? extends CompilationUnitTree> parsed(List<Path> sources) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (var files = compiler.getStandardFileManager(null, null, null)) {
            var units = files.getJavaFileObjectsFromPaths(sources);
            return ((JavacTask) compiler.getTask(null, files, null, null, null, units)).parse();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
