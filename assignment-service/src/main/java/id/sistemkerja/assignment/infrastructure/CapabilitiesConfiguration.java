package id.sistemkerja.assignment.infrastructure;

import id.sistemkerja.assignment.agency.domain.IncomingCommand;
import id.sistemkerja.assignment.agency.domain.IncomingDecider;
import id.sistemkerja.assignment.agency.domain.IncomingEvent;
import id.sistemkerja.assignment.agency.domain.IncomingState;
import id.sistemkerja.assignment.agency.domain.OutgoingCommand;
import id.sistemkerja.assignment.agency.domain.OutgoingDecider;
import id.sistemkerja.assignment.agency.domain.OutgoingEvent;
import id.sistemkerja.assignment.agency.domain.OutgoingState;
import id.sistemkerja.assignment.agency.domain.PlacementCommand;
import id.sistemkerja.assignment.agency.domain.PlacementDecider;
import id.sistemkerja.assignment.agency.domain.PlacementEvent;
import id.sistemkerja.assignment.agency.domain.PlacementState;
import id.sistemkerja.assignment.application.domain.ApplicationCommand;
import id.sistemkerja.assignment.application.domain.ApplicationDecider;
import id.sistemkerja.assignment.application.domain.ApplicationEvent;
import id.sistemkerja.assignment.application.domain.ApplicationState;
import id.sistemkerja.assignment.appointment.domain.AppointmentCommand;
import id.sistemkerja.assignment.appointment.domain.AppointmentDecider;
import id.sistemkerja.assignment.appointment.domain.AppointmentEvent;
import id.sistemkerja.assignment.appointment.domain.AppointmentState;
import id.sistemkerja.assignment.assignment.domain.AssignmentCommand;
import id.sistemkerja.assignment.assignment.domain.AssignmentDecider;
import id.sistemkerja.assignment.assignment.domain.AssignmentEvent;
import id.sistemkerja.assignment.assignment.domain.AssignmentState;
import id.sistemkerja.assignment.correspondence.domain.CorrespondenceCommand;
import id.sistemkerja.assignment.correspondence.domain.CorrespondenceDecider;
import id.sistemkerja.assignment.correspondence.domain.CorrespondenceEvent;
import id.sistemkerja.assignment.correspondence.domain.CorrespondenceState;
import id.sistemkerja.assignment.letter.domain.LetterCommand;
import id.sistemkerja.assignment.letter.domain.LetterDecider;
import id.sistemkerja.assignment.letter.domain.LetterEvent;
import id.sistemkerja.assignment.letter.domain.LetterState;
import id.sistemkerja.assignment.proposal.domain.ProposalCommand;
import id.sistemkerja.assignment.proposal.domain.ProposalDecider;
import id.sistemkerja.assignment.proposal.domain.ProposalEvent;
import id.sistemkerja.assignment.proposal.domain.ProposalState;
import id.sistemkerja.assignment.register.domain.RegisterCommand;
import id.sistemkerja.assignment.register.domain.RegisterDecider;
import id.sistemkerja.assignment.register.domain.RegisterEvent;
import id.sistemkerja.assignment.register.domain.RegisterState;
import id.sistemkerja.assignment.request.domain.RequestCommand;
import id.sistemkerja.assignment.request.domain.RequestDecider;
import id.sistemkerja.assignment.request.domain.RequestEvent;
import id.sistemkerja.assignment.request.domain.RequestState;
import id.sistemkerja.assignment.template.domain.TemplateCommand;
import id.sistemkerja.assignment.template.domain.TemplateDecider;
import id.sistemkerja.assignment.template.domain.TemplateEvent;
import id.sistemkerja.assignment.template.domain.TemplateState;
import id.sistemkerja.platform.command.Capability;
import id.sistemkerja.regulation.RegulationCatalogue;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The service's aggregates. */
@Configuration(proxyBeanMethods = false)
class CapabilitiesConfiguration {
  @Bean
  Capability<RequestState, RequestCommand, RequestEvent> requests(RegulationCatalogue catalogue) {
    return new Capability<>(
        "request", RequestCommand.class, RequestEvent.class, new RequestDecider(catalogue));
  }

  @Bean
  Capability<AppointmentState, AppointmentCommand, AppointmentEvent> appointments(
      RegulationCatalogue catalogue) {
    return new Capability<>(
        "appointment",
        AppointmentCommand.class,
        AppointmentEvent.class,
        new AppointmentDecider(catalogue));
  }

  @Bean
  Capability<ApplicationState, ApplicationCommand, ApplicationEvent> applications(
      RegulationCatalogue catalogue) {
    return new Capability<>(
        "application",
        ApplicationCommand.class,
        ApplicationEvent.class,
        new ApplicationDecider(catalogue));
  }

  @Bean
  Capability<ProposalState, ProposalCommand, ProposalEvent> proposals(
      RegulationCatalogue catalogue) {
    return new Capability<>(
        "proposal", ProposalCommand.class, ProposalEvent.class, new ProposalDecider(catalogue));
  }

  @Bean
  Capability<OutgoingState, OutgoingCommand, OutgoingEvent> agencyRequests(
      RegulationCatalogue catalogue) {
    return new Capability<>(
        "agency-request",
        OutgoingCommand.class,
        OutgoingEvent.class,
        new OutgoingDecider(catalogue));
  }

  @Bean
  Capability<IncomingState, IncomingCommand, IncomingEvent> incomingAgencyRequests(
      RegulationCatalogue catalogue) {
    return new Capability<>(
        "incoming-agency-request",
        IncomingCommand.class,
        IncomingEvent.class,
        new IncomingDecider(catalogue));
  }

  @Bean
  Capability<PlacementState, PlacementCommand, PlacementEvent> agencyPlacements() {
    return new Capability<>(
        "agency-placement", PlacementCommand.class, PlacementEvent.class, new PlacementDecider());
  }

  @Bean
  Capability<LetterState, LetterCommand, LetterEvent> letters() {
    return new Capability<>("letter", LetterCommand.class, LetterEvent.class, new LetterDecider());
  }

  @Bean
  Capability<RegisterState, RegisterCommand, RegisterEvent> registers() {
    return new Capability<>(
        "register", RegisterCommand.class, RegisterEvent.class, new RegisterDecider());
  }

  @Bean
  Capability<CorrespondenceState, CorrespondenceCommand, CorrespondenceEvent> documents() {
    return new Capability<>(
        "document",
        CorrespondenceCommand.class,
        CorrespondenceEvent.class,
        new CorrespondenceDecider());
  }

  @Bean
  Capability<TemplateState, TemplateCommand, TemplateEvent> templateTexts() {
    return new Capability<>(
        "template", TemplateCommand.class, TemplateEvent.class, new TemplateDecider());
  }

  @Bean
  Capability<AssignmentState, AssignmentCommand, AssignmentEvent> assignments(
      RegulationCatalogue catalogue) {
    return new Capability<>(
        "assignment",
        AssignmentCommand.class,
        AssignmentEvent.class,
        new AssignmentDecider(catalogue));
  }
}
