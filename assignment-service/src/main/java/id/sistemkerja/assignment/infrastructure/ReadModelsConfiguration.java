package id.sistemkerja.assignment.infrastructure;

import com.mongodb.client.MongoDatabase;
import id.sistemkerja.assignment.casefile.AppraiserSteps;
import id.sistemkerja.assignment.casefile.CaseChanges;
import id.sistemkerja.assignment.casefile.CaseEntry;
import id.sistemkerja.assignment.casefile.CaseFile;
import id.sistemkerja.assignment.casefile.CaseProjector;
import id.sistemkerja.assignment.casefile.CaseStory;
import id.sistemkerja.assignment.casefile.Cases;
import id.sistemkerja.assignment.casefile.Notice;
import id.sistemkerja.assignment.letter.read.LetterRegister;
import id.sistemkerja.assignment.letter.read.LetterRegisterProjector;
import id.sistemkerja.assignment.letter.read.RegisteredLetter;
import id.sistemkerja.assignment.office.CaseFacts;
import id.sistemkerja.assignment.office.Parties;
import id.sistemkerja.assignment.register.read.ReservedNumber;
import id.sistemkerja.assignment.register.read.ReservedNumberProjector;
import id.sistemkerja.directory.Delegations;
import id.sistemkerja.directory.Directory;
import id.sistemkerja.directory.Offices;
import id.sistemkerja.directory.OrgDelegations;
import id.sistemkerja.directory.OrgDirectory;
import id.sistemkerja.directory.OrgLaw;
import id.sistemkerja.kernel.EventType;
import id.sistemkerja.platform.command.Capability;
import id.sistemkerja.platform.command.RecordCodec;
import id.sistemkerja.platform.projection.Views;
import id.sistemkerja.regulation.RegulationCatalogue;
import id.sistemkerja.regulation.Regulations;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** The service's read models, and its directory. */
@Configuration(proxyBeanMethods = false)
@Import({OrgDirectory.class, OrgDelegations.class, OrgLaw.class})
class ReadModelsConfiguration {
  @Bean
  Parties parties(Directory directory) {
    return new Parties(directory);
  }

  @Bean
  AppraiserSteps appraiserSteps(
      RegulationCatalogue catalogue,
      Delegations delegations,
      Directory directory,
      Offices offices) {
    return new AppraiserSteps(catalogue, delegations, directory, offices);
  }

  @Bean
  CaseFacts caseFacts(
      Directory directory, Parties parties, Offices offices, Regulations regulations) {
    return new CaseFacts(directory, parties, offices, regulations);
  }

  @Bean
  Views<CaseFile> caseFiles(MongoDatabase database, RecordCodec codec) {
    return new Views<>(database, "cases", CaseFile.class, codec)
        .indexed("waiting.officeUnitId")
        .indexed("waiting.employeeId")
        .indexed("audience.units")
        .indexed("subject.ownerUnitId")
        .indexed("subject.officialId")
        .indexed("letter.letterId")
        .indexed("letter.assignmentId")
        .indexed("words")
        .indexed("deadlines.lookOn", "caseId")
        .indexed("regency", "deadlines.firstDueOn", "caseId")
        .indexed("regency", "changed");
  }

  @Bean
  Views<CaseEntry> caseEntries(MongoDatabase database, RecordCodec codec) {
    return new Views<>(database, "case_entries", CaseEntry.class, codec).indexed("caseId", "place");
  }

  @Bean
  Views<Notice> notices(MongoDatabase database, RecordCodec codec) {
    return new Views<>(database, "notices", Notice.class, codec)
        .indexed("officeUnitId", "since")
        .indexed("employeeId", "since");
  }

  @Bean
  Views<RegisteredLetter> registeredLetters(MongoDatabase database, RecordCodec codec) {
    return new Views<>(database, "register_lines", RegisteredLetter.class, codec)
        .indexed("assignmentId")
        .indexed("units")
        .indexed("assigneeId")
        .indexed("words")
        .indexed("regency", "place");
  }

  @Bean
  LetterRegisterProjector letterRegisterProjector(Views<RegisteredLetter> letters, ZoneId zone) {
    return new LetterRegisterProjector(letters, zone);
  }

  @Bean
  Views<ReservedNumber> reservedNumbers(MongoDatabase database, RecordCodec codec) {
    return new Views<>(database, "reserved_numbers", ReservedNumber.class, codec)
        .indexed("regency", "unitId")
        .indexed("registerId", "sequence");
  }

  @Bean
  ReservedNumberProjector reservedNumberProjector(Views<ReservedNumber> numbers) {
    return new ReservedNumberProjector(numbers);
  }

  @Bean
  LetterRegister letterRegister(
      Views<RegisteredLetter> letters, Views<ReservedNumber> reserved, Offices offices) {
    return new LetterRegister(letters, reserved, offices);
  }

  @Bean
  CaseStory caseStory(RegulationCatalogue catalogue) {
    return new CaseStory(catalogue);
  }

  @Bean
  CaseChanges caseChanges() {
    return new CaseChanges();
  }

  @Bean
  CaseProjector caseProjector(
      Views<CaseFile> files,
      Views<CaseEntry> entries,
      Views<Notice> notices,
      CaseStory story,
      CaseChanges changes,
      RecordCodec codec) {
    return new CaseProjector(files, entries, notices, story, changes, codec);
  }

  @Bean
  Cases cases(
      Views<CaseFile> files,
      Views<CaseEntry> entries,
      Views<Notice> notices,
      Offices offices,
      AppraiserSteps appraisers,
      CaseStory story,
      RecordCodec codec,
      List<Capability<?, ?, ?>> capabilities) {
    Map<String, Class<?>> types = new HashMap<>();
    capabilities.forEach(
        c -> c.eventTypes().forEach(t -> types.put(t.getAnnotation(EventType.class).value(), t)));
    return new Cases(files, entries, notices, offices, appraisers, story, codec, types);
  }
}
