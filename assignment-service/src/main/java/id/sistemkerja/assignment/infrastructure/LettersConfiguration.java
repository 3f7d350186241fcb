package id.sistemkerja.assignment.infrastructure;

import id.sistemkerja.assignment.application.domain.ApplicationCommand;
import id.sistemkerja.assignment.application.domain.ApplicationEvent;
import id.sistemkerja.assignment.application.domain.ApplicationState;
import id.sistemkerja.assignment.assignment.automation.WhenChangeLetterIsDecided;
import id.sistemkerja.assignment.assignment.automation.WhenLetterSignedOpenAssignment;
import id.sistemkerja.assignment.assignment.domain.AssignmentCommand;
import id.sistemkerja.assignment.assignment.domain.AssignmentEvent;
import id.sistemkerja.assignment.assignment.domain.AssignmentState;
import id.sistemkerja.assignment.correspondence.automation.WhenRecordedIssueDocument;
import id.sistemkerja.assignment.correspondence.domain.CorrespondenceCommand;
import id.sistemkerja.assignment.correspondence.domain.CorrespondenceEvent;
import id.sistemkerja.assignment.correspondence.domain.CorrespondenceState;
import id.sistemkerja.assignment.letter.automation.LetterDrafting;
import id.sistemkerja.assignment.letter.automation.WhenAgreedDraftLetter;
import id.sistemkerja.assignment.letter.automation.WhenChangeProposedDraftLetter;
import id.sistemkerja.assignment.letter.domain.LetterCommand;
import id.sistemkerja.assignment.letter.domain.LetterEvent;
import id.sistemkerja.assignment.letter.domain.LetterState;
import id.sistemkerja.assignment.letter.style.LetterStyles;
import id.sistemkerja.assignment.letter.style.RegencyStyles;
import id.sistemkerja.assignment.letter.style.Signatories;
import id.sistemkerja.assignment.office.Parties;
import id.sistemkerja.assignment.proposal.domain.ProposalCommand;
import id.sistemkerja.assignment.proposal.domain.ProposalEvent;
import id.sistemkerja.assignment.proposal.domain.ProposalState;
import id.sistemkerja.assignment.published.AssignmentFeed;
import id.sistemkerja.assignment.register.write.Keepers;
import id.sistemkerja.assignment.request.domain.RequestCommand;
import id.sistemkerja.assignment.request.domain.RequestEvent;
import id.sistemkerja.assignment.request.domain.RequestState;
import id.sistemkerja.assignment.template.Samples;
import id.sistemkerja.assignment.template.Templates;
import id.sistemkerja.assignment.template.domain.TemplateCommand;
import id.sistemkerja.assignment.template.domain.TemplateEvent;
import id.sistemkerja.assignment.template.domain.TemplateState;
import id.sistemkerja.directory.Directory;
import id.sistemkerja.directory.Offices;
import id.sistemkerja.platform.PlatformProperties;
import id.sistemkerja.platform.command.Capability;
import id.sistemkerja.platform.command.Commands;
import id.sistemkerja.platform.command.StreamCommandHandler;
import id.sistemkerja.platform.web.SecurityRules;
import id.sistemkerja.regulation.RegulationCatalogue;
import java.time.ZoneId;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Letters, the automations around them, and the feed. */
@Configuration(proxyBeanMethods = false)
class LettersConfiguration {
  @Bean
  RegencyStyles regencyStyles(LetterStyles styles, RegulationCatalogue catalogue) {
    return new RegencyStyles(styles, catalogue);
  }

  @Bean
  Templates templates(
      StreamCommandHandler streams,
      Capability<TemplateState, TemplateCommand, TemplateEvent> templates,
      RegencyStyles styles,
      ZoneId zone) {
    return new Templates(streams, templates, styles, zone);
  }

  @Bean
  Samples samples(
      Templates templates, RegencyStyles styles, PlatformProperties properties, ZoneId zone) {
    return new Samples(templates, styles, properties.publicUrl(), zone);
  }

  @Bean
  Signatories signatories(Directory directory, RegencyStyles styles) {
    return new Signatories(directory, styles);
  }

  @Bean
  Keepers registerKeepers(Directory directory, Offices offices) {
    return new Keepers(directory, offices);
  }

  @Bean
  LetterDrafting letterDrafting(
      Commands commands,
      StreamCommandHandler streams,
      Capability<LetterState, LetterCommand, LetterEvent> letters,
      Directory directory,
      Parties parties,
      RegulationCatalogue catalogue,
      RegencyStyles styles,
      Templates templates,
      PlatformProperties properties,
      ZoneId zone) {
    return new LetterDrafting(
        commands,
        streams,
        letters,
        directory,
        parties,
        catalogue,
        styles,
        templates,
        properties.publicUrl(),
        zone);
  }

  @Bean
  WhenAgreedDraftLetter draftLetter(
      StreamCommandHandler streams,
      Capability<RequestState, RequestCommand, RequestEvent> requests,
      Capability<ApplicationState, ApplicationCommand, ApplicationEvent> applications,
      Capability<ProposalState, ProposalCommand, ProposalEvent> proposals,
      LetterDrafting drafting,
      ZoneId zone) {
    return new WhenAgreedDraftLetter(streams, requests, applications, proposals, drafting, zone);
  }

  @Bean
  WhenRecordedIssueDocument issueDocument(
      Commands commands,
      StreamCommandHandler streams,
      Capability<CorrespondenceState, CorrespondenceCommand, CorrespondenceEvent> documents,
      Capability<RequestState, RequestCommand, RequestEvent> requests,
      Capability<LetterState, LetterCommand, LetterEvent> letters,
      Capability<AssignmentState, AssignmentCommand, AssignmentEvent> assignments,
      Directory directory,
      RegencyStyles styles,
      Templates templates,
      PlatformProperties properties,
      ZoneId zone) {
    return new WhenRecordedIssueDocument(
        commands,
        streams,
        documents,
        requests,
        letters,
        assignments,
        directory,
        styles,
        templates,
        properties.publicUrl(),
        zone);
  }

  @Bean
  WhenLetterSignedOpenAssignment openAssignment(
      Commands commands,
      StreamCommandHandler streams,
      Capability<LetterState, LetterCommand, LetterEvent> letters,
      Capability<AssignmentState, AssignmentCommand, AssignmentEvent> assignments,
      Capability<ProposalState, ProposalCommand, ProposalEvent> proposals,
      Directory directory,
      Parties parties) {
    return new WhenLetterSignedOpenAssignment(
        commands, streams, letters, assignments, proposals, directory, parties);
  }

  @Bean
  WhenChangeProposedDraftLetter draftChangeLetter(
      Commands commands,
      StreamCommandHandler streams,
      Capability<LetterState, LetterCommand, LetterEvent> letters,
      Directory directory,
      RegencyStyles styles,
      Templates templates,
      PlatformProperties properties) {
    return new WhenChangeProposedDraftLetter(
        commands, streams, letters, directory, styles, templates, properties.publicUrl());
  }

  @Bean
  WhenChangeLetterIsDecided changeAssignment(
      Commands commands,
      StreamCommandHandler streams,
      Capability<LetterState, LetterCommand, LetterEvent> letters,
      Capability<AssignmentState, AssignmentCommand, AssignmentEvent> assignments) {
    return new WhenChangeLetterIsDecided(commands, streams, letters, assignments);
  }

  @Bean
  AssignmentFeed assignmentFeed() {
    return new AssignmentFeed();
  }

  /** A letter is verified by anybody who holds it. */
  @Bean
  SecurityRules publicVerification() {
    return new SecurityRules("/verify/**");
  }
}
