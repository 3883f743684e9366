package org.heardcrm;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.CompositeArchRule;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.sql.DataSource;

/** The house, as sentences that the build checks. */
@AnalyzeClasses(packages = "org.heardcrm", importOptions = ImportOption.DoNotIncludeTests.class)
class HouseTest {

    private static final String DOMAIN = "domain";

    /** A room itself, or the one below it that has entities of its own; what stands deeper is crm-ejb's or an edge. */
    private static final Pattern DOMAIN_ROOM = Pattern.compile("org\\.heardcrm\\.(?!measures)[a-z]+(\\.access)?");

    private static final Set<String> EDGES = Set.of("rest", "faces", "edge");

    @ArchTest
    static final ArchRule measuresDependOnNothingOfOurs = classes()
            .that()
            .resideInAPackage("org.heardcrm.measures..")
            .should()
            .onlyDependOnClassesThat(resideInAnyPackage("java..", "org.jspecify..", "org.heardcrm.measures.."));

    @ArchTest
    static final ArchRule theDomainKnowsOnlyItselfAndTheAnnotationsOfPersistenceAndValidation = classes()
            .that(areOfTheDomain())
            .should()
            .onlyDependOnClassesThat(resideInAnyPackage(
                            "java..", "jakarta.persistence..", "jakarta.validation..", "org.jspecify..")
                    // the root of failures says itself that it rolls back; one annotation instead of two descriptors
                    .or(nameMatching("jakarta\\.ejb\\.ApplicationException"))
                    // what the static weaver writes into entities
                    .or(resideInAnyPackage("org.eclipse.persistence..", "jakarta.xml.bind.annotation.."))
                    .or(areOfTheDomain()));

    @ArchTest
    static final ArchRule thePlatformKnowsNoCapability = noClasses()
            .that()
            .resideInAPackage("org.heardcrm.platform..")
            .should()
            .dependOnClassesThat(resideInAPackage("org.heardcrm..")
                    .and(DescribedPredicate.not(resideInAPackage("org.heardcrm.platform.."))));

    @ArchTest
    static final ArchRule accountsAndMembersKnowOnlyThePlatform =
            CompositeArchRule.of(Stream.of("accounts", "members", "offerings")
                    .map(room -> knowsOnly(room, "platform"))
                    .toList());

    @ArchTest
    static final ArchRule theRoomsThatReadTicketsDoNotKnowEachOther =
            CompositeArchRule.of(Stream.of("handling", "referrals")
                    .map(room -> knowsOnly(room, "platform", "accounts", "members", "offerings", "tickets", "measures"))
                    .toList());

    @ArchTest
    static final ArchRule ticketsKnowNoneOfTheRoomsThatReadThem = noClasses()
            .that(resideInAPackage("org.heardcrm.tickets..").and(areNoEdges()))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.heardcrm.desk..",
                    "org.heardcrm.handling..",
                    "org.heardcrm.referrals..",
                    "org.heardcrm.notices..",
                    "org.heardcrm.mail..",
                    "org.heardcrm.boards..",
                    "org.heardcrm.imports..",
                    "org.heardcrm.demo..",
                    "org.heardcrm.check..");

    @ArchTest
    static final ArchRule theRoomsOfTheDomainAreFreeOfCycles =
            slices().assignedFrom(new Rooms(DOMAIN)).should().beFreeOfCycles();

    @ArchTest
    static final ArchRule theRoomsOfTheApplicationAreFreeOfCycles =
            slices().assignedFrom(new Rooms("application")).should().beFreeOfCycles();

    @ArchTest
    static final ArchRule nobodyCallsAnEdgeFromInside =
            noClasses().that(areNoEdges()).should().dependOnClassesThat(areEdges());

    @ArchTest
    static final ArchRule resourcesAndPagesDoNotSeeEachOther = noClasses()
            .that()
            .resideInAPackage("..rest..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("..faces..");

    @ArchTest
    static final ArchRule pagesAndResourcesDoNotSeeEachOther = noClasses()
            .that()
            .resideInAPackage("..faces..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("..rest..");

    @ArchTest
    static final ArchRule edgesDoNotTouchTheDatabase = noClasses()
            .that(areEdges())
            .should()
            .dependOnClassesThat(assignableTo(EntityManager.class)
                    .or(assignableTo(Connection.class))
                    .or(assignableTo(DataSource.class)));

    @ArchTest
    static final ArchRule onlyWhatIsThrownIsCalledAnException =
            classes().that().haveSimpleNameEndingWith("Exception").should().beAssignableTo(Throwable.class);

    @ArchTest
    static final ArchRule roomsAreNamedAfterCapabilities = noClasses()
            .should()
            .resideInAnyPackage("..util..", "..impl..", "..dao..", "..dto..", "..helper..", "..manager..");

    @ArchTest
    static final ArchRule nobodyAsksForTheTimeButTheClock = noClasses()
            .that()
            .doNotHaveSimpleName("HeardClock")
            .should()
            .callMethodWhere(com.tngtech.archunit.core.domain.JavaCall.Predicates.target(
                            com.tngtech.archunit.core.domain.properties.HasName.Predicates.name("now"))
                    .and(com.tngtech.archunit.core.domain.JavaCall.Predicates.target(
                            com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner(areTimes()))))
            .orShould()
            .callMethod(System.class, "currentTimeMillis")
            .orShould()
            .callMethod(Clock.class, "systemUTC");

    /** A room, without its edges, knows itself and these. */
    private static ArchRule knowsOnly(String room, String... known) {
        String[] packages = Stream.concat(Stream.of(room), Stream.of(known))
                .map(one -> "org.heardcrm." + one + "..")
                .toArray(String[]::new);
        return noClasses()
                .that(resideInAPackage("org.heardcrm." + room + "..").and(areNoEdges()))
                .should()
                .dependOnClassesThat(
                        resideInAPackage("org.heardcrm..").and(DescribedPredicate.not(resideInAnyPackage(packages))));
    }

    private static DescribedPredicate<JavaClass> areTimes() {
        return DescribedPredicate.describe(
                "a time",
                type -> List.of(
                                Instant.class,
                                LocalDate.class,
                                LocalDateTime.class,
                                OffsetDateTime.class,
                                ZonedDateTime.class,
                                java.time.YearMonth.class)
                        .stream()
                        .anyMatch(type::isEquivalentTo));
    }

    private static DescribedPredicate<JavaClass> areOfTheDomain() {
        return DescribedPredicate.describe(
                "are of the domain",
                type -> DOMAIN_ROOM.matcher(type.getPackageName()).matches());
    }

    private static DescribedPredicate<JavaClass> areEdges() {
        return DescribedPredicate.describe(
                "are edges",
                type -> EDGES.stream().anyMatch(edge -> (type.getPackageName() + ".").contains("." + edge + ".")));
    }

    private static DescribedPredicate<JavaClass> areNoEdges() {
        return DescribedPredicate.describe(
                "are no edges",
                type -> type.getPackageName().startsWith("org.heardcrm")
                        && !areEdges().test(type));
    }

    /** The rooms of one layer: org.heardcrm.[room]. */
    private record Rooms(String layer) implements SliceAssignment {

        @Override
        public SliceIdentifier getIdentifierOf(JavaClass type) {
            String[] path = type.getPackageName().split("\\.");
            if (path.length < 3 || areEdges().test(type) || path[2].equals("measures")) {
                return SliceIdentifier.ignore();
            }
            boolean domain = areOfTheDomain().test(type);
            return domain == layer.equals(DOMAIN) ? SliceIdentifier.of(path[2]) : SliceIdentifier.ignore();
        }

        @Override
        public String getDescription() {
            return "rooms of the " + layer;
        }
    }
}
