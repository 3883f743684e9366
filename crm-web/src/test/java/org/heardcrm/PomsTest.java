package org.heardcrm;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathFactory;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.w3c.dom.NodeList;

/** What the enforcer cannot ask: every version stands in the root pom, and a module's pom is read at a glance. */
class PomsTest {

    private static final Path ROOT = Path.of("..");

    private static final int MOST_LINES = 60;

    /** A version beside an artifact's name is that artifact's; elsewhere it is a setting, as the EAR's of Jakarta EE. */
    private static final String VERSIONS =
            "//version[../artifactId][not(parent::parent)] | //properties/*[contains(name(), 'version')]";

    @Test
    void theRootKnowsItsModules() throws Exception {
        assertThat(modules()).contains("crm-domain", "crm-web", "crm-it");
    }

    @TestFactory
    Stream<DynamicTest> aModulesPomHasNoVersionOfItsOwn() throws Exception {
        return modules().stream()
                .map(module -> DynamicTest.dynamicTest(
                        module,
                        () -> assertThat(texts(pomOf(module), VERSIONS))
                                .as("versions in %s/pom.xml; they stand in the root pom", module)
                                .isEmpty()));
    }

    @TestFactory
    Stream<DynamicTest> aModulesPomHasAtMostSixtyLines() throws Exception {
        return modules().stream()
                .map(module -> DynamicTest.dynamicTest(
                        module,
                        () -> assertThat(lines(pomOf(module)))
                                .as("lines of %s/pom.xml", module)
                                .hasSizeLessThanOrEqualTo(MOST_LINES)));
    }

    private static List<String> modules() throws Exception {
        return texts(ROOT.resolve("pom.xml"), "/project/modules/module");
    }

    private static Path pomOf(String module) {
        return ROOT.resolve(module).resolve("pom.xml");
    }

    private static List<String> lines(Path pom) throws IOException {
        return Files.readAllLines(pom);
    }

    private static List<String> texts(Path pom, String question) throws Exception {
        var document = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(pom.toFile());
        NodeList found =
                (NodeList) XPathFactory.newInstance().newXPath().evaluate(question, document, XPathConstants.NODESET);
        return IntStream.range(0, found.getLength())
                .mapToObj(i -> found.item(i).getTextContent())
                .toList();
    }
}
