package org.heardcrm.platform.rest.contract;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.heardcrm.accounts.rest.AccountRequest;
import org.heardcrm.accounts.rest.ContactRequest;
import org.heardcrm.accounts.rest.RevenueRequest;
import org.heardcrm.desk.rest.DraftRequest;
import org.heardcrm.members.access.rest.ProfileView;
import org.heardcrm.members.access.rest.TokenRequest;
import org.heardcrm.members.rest.DeactivateRequest;
import org.heardcrm.members.rest.EntryRequest;
import org.heardcrm.members.rest.MemberRequest;
import org.heardcrm.notices.rest.WishesRequest;
import org.heardcrm.offerings.rest.CategoryRequest;
import org.heardcrm.offerings.rest.OfferingRequest;
import org.heardcrm.platform.rest.MergePatch;
import org.heardcrm.referrals.rest.AdvanceRequest;
import org.heardcrm.referrals.rest.LoseRequest;
import org.heardcrm.referrals.rest.OpportunityPatch;
import org.heardcrm.referrals.rest.OpportunityRequest;
import org.heardcrm.referrals.rest.RecommendationRequest;
import org.heardcrm.referrals.rest.ReferRequest;
import org.heardcrm.referrals.rest.ReferralRequest;
import org.heardcrm.referrals.rest.WinRequest;
import org.heardcrm.tickets.rest.Acts;
import org.heardcrm.tickets.rest.BulkRequest;
import org.heardcrm.tickets.rest.CannedReplyRequest;
import org.heardcrm.tickets.rest.ClientLinkResource;
import org.heardcrm.tickets.rest.EditExceptionRequest;
import org.heardcrm.tickets.rest.HeldReplyRequest;
import org.heardcrm.tickets.rest.MessageRequest;
import org.heardcrm.tickets.rest.PlanStepRequest;
import org.heardcrm.tickets.rest.PromiseRequest;
import org.heardcrm.tickets.rest.ReportExceptionRequest;
import org.heardcrm.tickets.rest.SavedViewRequest;
import org.heardcrm.tickets.rest.SwarmRequests;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every body that is taken, with everything wrong with it that can be known at once, each at its own field. */
class EveryRequestTest {

    static Stream<Arguments> bodies() {
        return Stream.of(
                wrong(
                        AccountRequest.class,
                        """
                        {"name":"a\\u0007b","domain":"no domain","externalId":"e\\u0007","tier":"t\\u0007","industry":"i\\u0007",
                         "sizeBand":"s\\u0007","country":"XX","clientSince":"2026-02-01","endedAt":"2026-01-01"}""",
                        "/kind /name /domain /externalId /tier /industry /sizeBand /country /endedAt"),
                wrong(
                        ContactRequest.class,
                        """
                        {"name":"","email":"nobody","phone":"1\\u0007","externalId":"e\\u0007","language":"tlh",
                         "accounts":[{"accountId":"1"},{"accountId":"x","role":"r\\u0007"},{}]}""",
                        "/name /accounts/2/accountId /email /phone /externalId /language /accounts/1/accountId /accounts/1/role"),
                wrong(
                        RevenueRequest.class,
                        "{\"month\":\"2026-13\",\"amount\":{\"amount\":\"much\",\"currency\":\"euro\"}}",
                        "/kind /month /amount/amount /amount/currency"),
                wrong(
                        RevenueRequest.class,
                        "{\"month\":\"2026-01\",\"amount\":{\"amount\":\"1.00\",\"currency\":\"ZZZ\"},\"kind\":\"MUCH\"}",
                        "/kind /amount/currency"),
                wrong(
                        RevenueRequest.class,
                        "{\"month\":\"2026-01\",\"amount\":{\"amount\":\"0.00\",\"currency\":\"EUR\"},\"kind\":\"ONE_TIME\"}",
                        "/amount/amount"),
                wrong(TokenRequest.class, "{\"name\":\" \",\"scopes\":[\"moon:write\"]}", "/name /scopes "),
                wrong(MemberRequest.class, """
                        {"login":"a b","name":" ","email":"x","roles":["KING"],"teams":["1","t"],"skills":["s"],
                         "zone":"Mars/North"}""", "/name /roles/0 /login /email /teams/1 /skills/0 /zone"),
                wrong(DraftRequest.class, "{\"kind\":\"SHOUT\"}", "/kind /words"),
                wrong(DeactivateRequest.class, "{\"passTo\":5}", "/passTo"),
                wrong(EntryRequest.class, "{\"name\":\" \",\"active\":\"yes\"}", "/name /active"),
                wrong(CategoryRequest.class, "{\"name\":\"a\\u0007b\",\"parentId\":\"top\"}", "/name /parentId"),
                wrong(OfferingRequest.class, "{\"name\":\"a\\u0007b\",\"retired\":1}", "/retired /name"),
                wrong(
                        OpportunityRequest.class,
                        """
                        {"accountId":"x","title":"a\\u0007b","value":{"amount":"0.00","currency":"EUR"},
                         "referralId":"r","toldBy":{"contactId":"c"}}""",
                        "/origin /accountId /title /value/amount /referralId /toldBy/contactId"),
                wrong(OpportunityRequest.class, """
                        {"accountId":"1","title":" ","value":{"amount":"1.00","currency":"ZZZ"},"origin":"EARNED"}""", "/title /value/currency /origin"),
                wrong(OpportunityPatch.class, """
                        {"title":"a\\u0007b","value":{"amount":"-1","currency":"EUR"},"origin":"EARNED","referralId":"r",
                         "toldBy":{"contactId":"c"}}""", "/title /value/amount /referralId /toldBy/contactId"),
                wrong(
                        WinRequest.class,
                        "{\"value\":{\"amount\":\"1\",\"currency\":\"ZZZ\"}}",
                        "/wonAt /value/currency"),
                wrong(LoseRequest.class, "{\"reason\":\"a\\u0007b\"}", "/reason"),
                wrong(ReferRequest.class, "{\"prospectAccountId\":\"x\",\"at\":\"today\"}", "/at /prospectAccountId"),
                wrong(WishesRequest.class, "{\"page\":[\"EVERYTHING\"]}", "/mail /page/0"),
                wrong(ReferralRequest.class, "{\"prospectContactId\":\"x\",\"note\":7}", "/note /prospectContactId"),
                wrong(AdvanceRequest.class, "{\"stage\":\"WON\"}", "/at /stage"),
                wrong(
                        RecommendationRequest.class,
                        """
                        {"recommenderContactId":"x","where":"w\\u0007","exceptionTicketId":"EX-1",
                         "toldTo":{"contactId":"y","name":"n\\u0007"}}""",
                        "/sentiment /recommenderContactId /where /exceptionTicketId /toldTo/name /toldTo/contactId"),
                wrong(
                        RecommendationRequest.class,
                        "{\"recommenderContactId\":\"1\",\"toldTo\":{\"contactId\":\"2\",\"name\":\"Ada\"}}",
                        "/sentiment /toldTo"),
                wrong(
                        ReportExceptionRequest.class,
                        """
                        {"accountId":"x","contact":{"name":" ","email":"no"},"summary":" ","impact":"PURPLE",
                         "category":"c","offering":"o"}""",
                        "/channel /contact/name /summary /impact /accountId /contact/email /category /offering"),
                wrong(ReportExceptionRequest.class, """
                        {"account":{"name":"a\\u0007b"},"contactId":"x","summary":"s","impact":"BLOCKED","channel":"WEB",
                         "reportedAt":"now"}""", "/reportedAt /account/name /contactId"),
                wrong(
                        ReportExceptionRequest.class,
                        "{\"summary\":\"\",\"channel\":\"WEB\"}",
                        "/impact /summary /account /contact"),
                wrong(
                        EditExceptionRequest.class,
                        "{\"contactId\":\"x\",\"summary\":\" \",\"channel\":\"WEB\",\"category\":\"c\",\"offering\":\"o\"}",
                        "/impact /summary /contactId /category /offering"),
                wrong(
                        MessageRequest.class,
                        "{\"kind\":\"SHOUT\",\"body\":\" \",\"contactId\":\"x\",\"byMemberId\":\"y\"}",
                        "/kind /body /contactId /byMemberId"),
                wrong(MessageRequest.class, "{\"attachments\":[\"1\",\"x\"]}", "/kind /body /attachments/1"),
                wrong(
                        HeldReplyRequest.class,
                        "{\"body\":\" \",\"sendAt\":\"soon\",\"byMemberId\":\"y\",\"attachments\":[\"x\"]}",
                        "/body /sendAt /byMemberId /attachments/0"),
                wrong(
                        CannedReplyRequest.class,
                        "{\"name\":\"a\\u0007b\",\"text\":\"Dear {nobody}\",\"language\":\"xx\",\"active\":1}",
                        "/active /name /text /language"),
                wrong(
                        ProfileView.class,
                        "{\"zone\":\"Mars/North\",\"language\":\"xx\",\"shortcuts\":1}",
                        "/shortcuts /zone /language"),
                wrong(PromiseRequest.class, "{\"sentence\":\" \",\"dueAt\":\"soon\"}", "/sentence /dueAt"),
                wrong(PlanStepRequest.class, "{\"side\":\"THEM\",\"words\":\" \"}", "/side /words"),
                wrong(PromiseRequest.Move.class, "{\"reason\":5}", "/dueAt /reason"),
                wrong(Acts.OwnRequest.class, "{\"memberId\":5,\"reason\":5}", "/memberId /reason"),
                wrong(
                        Acts.ResolveRequest.class,
                        "{\"resolution\":\" \",\"promises\":[{\"id\":\"1-1\",\"outcome\":\"KEPT\"},{\"outcome\":\"LOST\"}]}",
                        "/resolution /promises/1/id /promises/1/outcome"),
                wrong(Acts.ConfirmRequest.class, "{\"said\":\" \",\"evidence\":\"RUMOUR\"}", "/said /evidence"),
                wrong(Acts.ConfirmRequest.class, "{\"said\":\"\",\"evidence\":\"TRACED\"}", "/said /evidence"),
                wrong(ClientLinkResource.WriteRequest.class, "{\"body\":\" \",\"said\":\"x\"}", "/body /said"),
                wrong(ClientLinkResource.SolvedRequest.class, "{\"said\":5}", "/said"),
                wrong(ClientLinkResource.NotFineRequest.class, "{}", "/reason"),
                wrong(ClientLinkResource.StepRequest.class, "{\"step\":\"x\"}", "/step"),
                wrong(Acts.ReopenRequest.class, "{\"reason\":\" \",\"by\":\"GHOST\"}", "/reason /by"),
                wrong(Acts.ExplainRequest.class, "{\"text\":\" \"}", "/text"),
                wrong(Acts.TagRequest.class, "{\"add\":[\"a,b\"],\"remove\":[\" \"]}", "/add /remove"),
                wrong(Acts.SnoozeRequest.class, "{\"until\":\"soon\"}", "/until"),
                wrong(Acts.PutAwayRequest.class, "{\"as\":\"ART\"}", "/as"),
                wrong(
                        SavedViewRequest.class,
                        "{\"name\":\" \",\"shared\":1,\"filters\":{\"q\":\" \"},\"columns\":[\"moon\"]}",
                        "/name /shared /filters /columns"),
                wrong(
                        BulkRequest.class,
                        "{\"tickets\":[\"x\"],\"tag\":{\"add\":[\"a,b\"]},\"reply\":{\"body\":\" \"}}",
                        "/tickets /tag/add /reply/body"),
                wrong(BulkRequest.class, "{\"tickets\":[],\"snooze\":{\"until\":\"x\"}}", "/tickets /snooze/until"),
                wrong(BulkRequest.class, "{\"tickets\":[\"1\"]}", ""),
                wrong(Acts.RepeatRequest.class, "{\"by\":\"GHOST\",\"messageId\":5}", "/by /messageId"),
                wrong(
                        Acts.CoverRequest.class,
                        "{\"memberId\":5,\"until\":\"soon\",\"reason\":5}",
                        "/memberId /until /reason"),
                wrong(ClientLinkResource.RepeatRequest.class, "{\"message\":\" \"}", "/message"),
                wrong(
                        SwarmRequests.InviteRequest.class,
                        "{\"memberId\":\"x\",\"skillId\":\"y\",\"words\":5}",
                        "/memberId /skillId /words"),
                wrong(SwarmRequests.InviteRequest.class, "{\"words\":\"Who knows it?\"}", "/memberId"),
                wrong(SwarmRequests.AnswerRequest.class, "{\"memberId\":\"x\"}", "/memberId"),
                wrong(SwarmRequests.DeclineRequest.class, "{\"reason\":\" \",\"memberId\":\"x\"}", "/reason /memberId"),
                wrong(SwarmRequests.ThankRequest.class, "{\"memberId\":\"x\",\"words\":5}", "/memberId /words"));
    }

    private static Arguments wrong(Class<?> request, String body, String pointers) {
        return Arguments.of(request, body, List.of(pointers.split(" ", -1)));
    }

    @ParameterizedTest
    @MethodSource("bodies")
    void allThatIsWrongIsToldAtOnceEachAtItsField(Class<?> request, String body, List<String> pointers) {
        JsonValue sent = StrictJson.read(body.getBytes(StandardCharsets.UTF_8));
        List<Finding> findings = Contracts.checkerOf(request).check(sent);
        Rules.add(sent, request, findings);

        assertThat(findings)
                .extracting(finding -> finding.error().name())
                .containsExactlyInAnyOrderElementsOf(pointers);
        assertThat(findings)
                .allSatisfy(finding -> assertThat(finding.error().detail()).endsWith("."));
    }

    @Test
    void noRequestIsLeftOut() throws IOException {
        Set<Class<?>> tried = bodies().map(arguments -> (Class<?>) arguments.get()[0])
                .collect(Collectors.toCollection(LinkedHashSet::new));

        assertThat(tried).containsAll(requests());
    }

    private static Set<Class<?>> requests() throws IOException {
        return ContractWriter.operations(Path.of("target", "classes")).stream()
                .flatMap(operation -> Bodies.entity(operation).stream())
                .map(body -> body.getType() == MergePatch.class ? patched(body.getParameterizedType()) : body.getType())
                .filter(Class::isRecord)
                .collect(Collectors.toSet());
    }

    private static Class<?> patched(Type patch) {
        return (Class<?>) ((ParameterizedType) patch).getActualTypeArguments()[0];
    }

    @Test
    void aBodyThatIsNoObjectHasNoRulesToBreak() {
        List<Finding> findings = Contracts.checkerOf(AccountRequest.class).check(JsonValue.EMPTY_JSON_ARRAY);
        Rules.add(JsonValue.EMPTY_JSON_ARRAY, AccountRequest.class, findings);

        assertThat(findings).hasSize(1);
    }

    @Test
    void aRuleBrokenAloneIsToldByItsName() {
        JsonObject sent = StrictJson.read(
                        "{\"name\":\"Acme\",\"kind\":\"CLIENT\",\"country\":\"XX\"}".getBytes(StandardCharsets.UTF_8))
                .asJsonObject();
        List<Finding> findings = Contracts.checkerOf(AccountRequest.class).check(sent);
        Rules.add(sent, AccountRequest.class, findings);

        assertThat(findings).extracting(Finding::rule).containsExactly("country");
    }
}
