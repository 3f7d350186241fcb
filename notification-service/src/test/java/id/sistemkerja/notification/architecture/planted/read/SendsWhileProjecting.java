package id.sistemkerja.notification.architecture.planted.read;

import id.sistemkerja.notification.mail.MailTransport;
import id.sistemkerja.notification.mail.OutgoingMail;

/** Planted: a projection that mails, and would mail again in every replay. */
public final class SendsWhileProjecting {
  public void on(MailTransport transport, OutgoingMail mail) {
    transport.send(mail);
  }
}
